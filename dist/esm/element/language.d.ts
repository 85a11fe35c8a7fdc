/** Finds the language that holds where an element stands. Called by the element; it loads nothing. */
/** The `lang` of the element or of its nearest ancestor, through shadow roots, else the browser's first language. */
export declare function languageOf(element: Element): string;
