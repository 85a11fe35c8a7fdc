/** A text short enough for the head of a page. Called by discovery-html.ts and page-html.ts. */
/** At most 300 characters; a longer text ends with `…` behind a whole word, if it has spaces: `"… of rye, sour"` gives `"… of rye…"`. */
export declare function abridge(text: string): string;
