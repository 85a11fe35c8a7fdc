/**
 * Blocks put under their headings: sections with nested items, start times and roles. Marks that only said what a line is
 * (bullets, #, **, stamps at its ends) are left out here.
 */
import type { Block } from './block.js';
import type { OutlineItem, OutlineSection } from './outline.js';
import type { InlineOptions } from './read-inlines.js';
type Draft<T> = {
    -readonly [K in keyof T]: T[K];
};
type DraftItem = Draft<Omit<OutlineItem, 'items'>> & {
    items?: DraftItem[];
};
type DraftSection = Draft<Omit<OutlineSection, 'items'>> & {
    items: DraftItem[];
};
/** The sections of the blocks, the promotional tail in one of its own. */
export declare const groupSections: (blocks: readonly Block[], options: InlineOptions) => DraftSection[];
export {};
