/**
 * Where in the speech each section begins, and how sure that is. The speech is cut into bins; a hidden Markov model walks through
 * them, now in a section, now between two, always forward in the order of the outline, and may leave sections out. Forward and
 * backward together (Rabiner 1989, section III) give the probability of every start. Called by alignOutline; knows no words.
 */
/** What speaks for a section: a number for every bin, or, where its start is given, the bin of that. */
export type Evidence = Float32Array | number;
/** A bin, and the probability that the section begins within two bins of it. */
export interface LikelyStart {
    readonly bin: number;
    readonly certainty: number;
}
/** The likely start of each section, in order; undefined where its start is given, or where nothing speaks for it. */
export declare function likelyStarts(evidence: readonly Evidence[], bins: number): (LikelyStart | undefined)[];
