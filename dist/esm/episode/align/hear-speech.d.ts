/**
 * Notes when the words of an outline are spoken, and where somebody begins to speak. One pass over the cues, called by alignOutline;
 * it knows nothing of sections.
 */
import type { Cue } from '../transcript/cue.js';
/** Times in seconds, each list in order. */
export interface Speech {
    readonly end: number;
    /** when each stem that was asked for is spoken */
    readonly times: ReadonlyMap<string, readonly number[]>;
    /** where a cue begins, where a sentence does, and where another voice does or a pause ends */
    readonly cues: readonly number[];
    readonly sentences: readonly number[];
    readonly turns: readonly number[];
}
/** The speech up to `limit` seconds; cues without times are passed over. */
export declare function hearSpeech(cues: readonly Cue[], stems: ReadonlySet<string>, limit: number): Speech;
