/** The selection inside this root, or undefined: https://w3c.github.io/selection-api/#dom-selection-getcomposedranges */
export declare function selectedRange(root: ShadowRoot): AbstractRange | undefined;
/** A paragraph as far as it is selected. */
export interface Quote {
    readonly speaker: string | undefined;
    readonly words: string;
    /** in seconds */
    readonly start: number | undefined;
}
/** Puts the words and a line with the address of their moment on the clipboard; false where they have no moment. */
export declare function copyQuotes({ clipboardData }: ClipboardEvent, quotes: readonly Quote[], id: string, title: string): boolean;
