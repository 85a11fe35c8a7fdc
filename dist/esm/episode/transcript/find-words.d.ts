/**
 * Finds words in text as a reader means them: "cafe" finds "Café". Called by the search of an opened transcript.
 */
import type { Steps } from './steps.js';
/** `"Café’s"` gives `"cafe's"`. */
export declare const foldText: (text: string) => string;
/** A match: in which text, and from where to where in it. */
export interface Match {
    readonly line: number;
    readonly from: number;
    readonly to: number;
}
/** Every place where the words stand in the texts, text by text; none for words that are only space. */
export type Finder = (texts: Iterable<string>, words: string) => Steps<Match[]>;
/** A finder for texts that stay the same: each is folded when it is first searched. */
export declare function newFinder(): Finder;
