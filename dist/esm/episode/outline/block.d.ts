/**
 * The flat stage of the outline reader: lines of the notes in reading order, each with what it is.
 * Put end to end, the texts of all blocks are the text of the notes; only white space may differ.
 */
/** A link inside a block's text, by offsets; `url` as it was written, not yet known to be safe. */
export interface BlockLink {
    readonly start: number;
    readonly end: number;
    readonly url: string;
}
/** One line: `level` is 1 to 6 for headings, the depth of nesting from 1 for items, else 0. */
export interface Block {
    readonly type: 'heading' | 'item' | 'paragraph' | 'rule';
    readonly level: number;
    readonly text: string;
    readonly links: readonly BlockLink[];
}
/** A line whose kind may still be open; `isBold` when all of it was bold, `isFinal` when the markup said what it is. */
export interface Line {
    type: Block['type'] | '';
    level: number;
    text: string;
    links: BlockLink[];
    isBold?: boolean;
}
/** The line in pieces at the given rising offsets; pieces keep their links and lose the white space at their ends. */
export declare const cutLine: (line: Line, cuts: readonly number[]) => Line[];
