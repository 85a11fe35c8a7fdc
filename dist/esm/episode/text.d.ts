/**
 * Turns what claims to be text into text that is safe to show: one string, well formed and bounded.
 * Called by everything that reads a field; it knows nothing of markup, which templates escape.
 */
/**
 * `" Caf\0é "` gives `"Café"`; a finite number gives its digits; anything else, and what is empty, gives undefined.
 * @param limit the most UTF-16 units that are kept
 */
export declare function cleanText(value: unknown, limit?: number): string | undefined;
