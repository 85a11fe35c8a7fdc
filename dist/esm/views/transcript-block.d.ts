/**
 * The text of a transcript, a block of paragraphs at a time, as nodes: it is long, drawn once and filled bit by bit, and the
 * browser skips the blocks that are out of sight. Called by the chunk of the transcript.
 */
/** One paragraph as it is read. */
export interface LineFace {
    /** "3:48" */
    readonly clock: string | undefined;
    /** "Play from 3:48": a name holds what is seen, for those who speak to their browser */
    readonly label: string;
    /** named where another one begins to speak */
    readonly speaker: string | undefined;
    readonly text: string;
    /** titles of the chapters that begin with it */
    readonly titles: readonly string[];
}
/** Blocks of so many paragraphs. */
export declare const BLOCK_LINES = 40;
/** A paragraph's element, and the node that holds its text and nothing else. */
export interface LineNodes {
    readonly line: HTMLElement;
    readonly text: Text;
}
/** The element that holds all blocks. */
export declare const textNode: () => HTMLElement;
/** A block of these paragraphs; `level` is that of the chapters' headings in the page. */
export declare function blockNode(faces: readonly LineFace[], level: number): {
    readonly block: HTMLElement;
    readonly nodes: LineNodes[];
};
/** Marks the paragraph that is being heard, or takes the mark from it. */
export declare function markLine(line: HTMLElement, isNow: boolean): void;
/** Marks the paragraph with a match, where a browser cannot mark the words; or takes the mark from it. */
export declare const markMatch: (line: HTMLElement, isMatch: boolean) => unknown;
