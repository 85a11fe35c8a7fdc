/**
 * HTML as text, safe by construction: what is put into a template is escaped unless it is markup itself. Called by everything in
 * this room; no string of an episode becomes markup.
 */
/** Markup that may be put into more markup as it is. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
    toString(): string;
}
/** JSON, whatever it says, as the content of a script element. */
export declare const scriptJson: (json: string) => Markup;
/** What may stand in a template; nothing stands for what is absent. */
export type Part = Markup | string | number | undefined | false | readonly Part[];
/** `"Q&A <b>"` gives `"Q&amp;A &lt;b&gt;"`, safe as text and in quoted attributes. */
export declare const escapeHtml: (text: string) => string;
/** A template tag: ``markup`<p>${title}</p>` ``. */
export declare const markup: (strings: TemplateStringsArray, ...parts: readonly Part[]) => Markup;
