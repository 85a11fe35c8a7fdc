/**
 * The text of one line as runs: links that are safe, time stamps that may be played, and the plain text between them.
 * readOutline calls it for every line.
 */
import type { BlockLink } from './block.js';
import type { Inline } from './outline.js';
/** What the runs may hold: `baseUrl` resolves relative links, no stamp above `duration` (seconds) counts. */
export interface InlineOptions {
    readonly baseUrl?: string | undefined;
    readonly duration?: number | undefined;
    /** whether all stamps count, not only one that leads */
    readonly hasStamps?: boolean;
}
/** The runs of a text; white space is made single spaces. "Intro at 01:10" -> ["Intro at ", {text: "01:10", startTime: 70}]. */
export declare const readInlines: (text: string, links: readonly BlockLink[], options?: InlineOptions) => Inline[];
