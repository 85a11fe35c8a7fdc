/** Text, which has no name; or a tag by its name in lower case, its text all that stands behind the name. */
export interface HtmlToken {
    readonly tag?: string;
    readonly isEnd: boolean;
    readonly text: string;
}
/** The tokens of `<b>Q&amp;A</b>`: the tag b, the text "Q&A", the end of b. Comments, declarations and scripts are left out. */
export declare function tokeniseHtml(html: string): Generator<HtmlToken>;
