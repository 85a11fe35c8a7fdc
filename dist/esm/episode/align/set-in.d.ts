/**
 * The second at which the words of a section set in, near where it was found, and how strongly. Called by alignOutline for one
 * section at a time.
 */
import type { Speech } from './hear-speech.js';
/** The words of a section, by stem, with what each tells: rare ones more, those of the title most. */
export type Weights = ReadonlyMap<string, number>;
/**
 * The first place between `from` and `to` where about most of the words are spoken together, and their weight. For "Microphones From a
 * Church Sale": not "I was in church", but "Where did the microphones come from? From a church sale."
 */
export declare function setIn({ times }: Speech, weights: Weights, from: number, to: number): {
    readonly time: number;
    readonly weight: number;
} | undefined;
/**
 * The beginning of what is said at `time`: the turn, else the sentence, else the cue, if it is near; never later. "storm" at second 9 of
 * "(2) Then came November. (5) Would you tell us (8) about the storm?", where a voice begins at 2, gives 2.
 */
export declare function beginningOf({ turns, sentences, cues }: Speech, time: number): number;
