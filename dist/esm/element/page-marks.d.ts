/**
 * Marks in text that leave the text as it is, by https://drafts.csswg.org/css-highlight-api-1/. A name belongs to the whole page:
 * all cards share what stands under it, and each adds and takes away ranges of its own. Nothing happens where a browser has none.
 */
/** The marks of one card under one name; where several meet, the one of the highest `priority` is seen. */
export declare class PageMarks {
    #private;
    constructor(name: string, priority: number);
    /** Marks these ranges, and no others of this card; with none, the card leaves nothing in the page's list. */
    set(ranges: readonly AbstractRange[]): void;
}
/** Whether this browser has such marks. */
export declare const hasMarks: () => boolean;
/** A part of one text node, without the cost of a range that follows changes. */
export declare const rangeIn: (text: Text, from: number, to: number) => StaticRange;
