/**
 * Breaks text into the stems that outline and speech are compared by. Called for both, so that what is alike comes out equal.
 * It knows no language: no list of words, only scripts.
 */
/** Whether a stem is a pair of characters, of which one word may give several. */
export declare const isPair: (stem: string) => boolean;
/**
 * Tells every stem in order, with where in the text it begins, from 0 to 1: "Die Zähler" gives "die" at 0 and "zahler" at 0.4,
 * "types" gives "type", "所有権" gives "所有" and "有権".
 */
export declare function eachStem(text: string, tell: (stem: string, share: number) => void): void;
