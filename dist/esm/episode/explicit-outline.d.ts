/**
 * The outlines that need no reading of prose: the one that the author wrote into the data, and the one that chapters make.
 * Called by normaliseEpisode; show notes are outline/read-outline.ts's.
 */
import type { Chapter } from './episode.js';
import type { Outline } from './outline/outline.js';
/** A heading of the data's own outline; its items may be headings again. */
export interface OutlineNode {
    readonly title: string;
    readonly startTime?: number;
    readonly url?: string;
    readonly items?: readonly OutlineNode[];
}
/** Undefined where there are no nodes, so that the next source of an outline gets its turn. */
export declare const outlineOfNodes: (nodes?: readonly OutlineNode[]) => Outline | undefined;
/** One section per listed chapter with a title; undefined where there is none. */
export declare const outlineOfChapters: (chapters: readonly Chapter[]) => Outline | undefined;
