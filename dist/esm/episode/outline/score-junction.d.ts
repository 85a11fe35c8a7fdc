/** What the notes know of their own words. */
export interface Vocabulary {
    /** words that stand alone somewhere */
    readonly words: ReadonlySet<string>;
    /** two words that touch more than once: "GitHub ... GitHub" -> GitHub */
    readonly pairs: ReadonlySet<string>;
    /** whether many letters are not Latin: a Latin hump is a name then */
    readonly isForeign: boolean;
    /** whether many letters have no case, as in Japanese or Arabic */
    readonly isCaseless: boolean;
}
/** Gathers the vocabulary of the notes. */
export declare const readVocabulary: (text: string) => Vocabulary;
/** Places that may be junctions: characters that touch, the second fit to begin a block; and an emoji after a sentence. */
export declare const candidates: (shape: string) => number[];
/** The score of a junction at an offset; above 0.4 it is more likely one than not. Scripts without case are cut at emoji alone. */
export declare const scoreJunction: (text: string, shape: string, at: number, vocabulary: Vocabulary) => number;
