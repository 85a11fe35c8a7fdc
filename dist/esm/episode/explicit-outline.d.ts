/**
 * The outlines that need no reading of prose: the one that stands in the data, and the one that chapters make.
 * Called by normaliseEpisode; show notes are outline/read-outline.ts's.
 */
import type { Chapter } from './episode.js';
import type { InlineLink, Outline, OutlineItem, OutlineSection } from './outline/outline.js';
/** A heading or a line, with the lines under it. Below headings all are lines; on top, those with a `kind`, which stand under no heading. */
export interface OutlineNode {
    readonly title: string;
    /** of a line; "item" unless it is given */
    readonly kind?: OutlineItem['kind'];
    /** of a heading, 2 to 6 as in HTML; 2 unless it is given */
    readonly level?: number;
    readonly role?: OutlineSection['role'];
    /** seconds from the start of the episode */
    readonly startTime?: number;
    /** where the whole title leads */
    readonly url?: string;
    /** words of a line's title, in the order in which they stand there; words without an address or a time only take up their place */
    readonly links?: readonly InlineLink[];
    readonly items?: readonly OutlineNode[];
}
/** Undefined where there are no nodes, so that the next source of an outline gets its turn. */
export declare function outlineOfNodes(nodes?: readonly OutlineNode[]): Outline | undefined;
/** One section per listed chapter with a title; undefined where there is none. */
export declare const outlineOfChapters: (chapters: readonly Chapter[]) => Outline | undefined;
