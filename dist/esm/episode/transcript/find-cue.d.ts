/**
 * Which cue is heard at a moment of the audio. Called at every step of the playback, so it searches by halves.
 */
import type { Cue } from './cue.js';
type Times = Pick<Cue, 'start' | 'end'>;
/**
 * The index in `cues`, sorted by start, of the cue that plays at `time` (seconds), the one that began last where several do; -1 in a pause.
 * A cue that has no end, or ends before its start, plays until the next begins. Cues without times are passed over.
 */
export declare function findCue(cues: readonly Times[], time: number): number;
/** The last timed cue with a start at or before `time`, or -1; in a pause, the one that has been heard last. */
export declare function lastBegun(cues: readonly Times[], time: number): number;
export {};
