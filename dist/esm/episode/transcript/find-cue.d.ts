/**
 * Which cue is heard at a moment of the audio. Called at every step of the playback, so it searches by halves.
 */
import type { Cue } from './cue.js';
/**
 * The index in `cues`, sorted by start, of the cue that plays at `time` (seconds), the one that began last where several do; -1 in a pause.
 * A cue that has no end, or ends before its start, plays until the next begins. Cues without times are passed over.
 */
export declare function findCue(cues: readonly Cue[], time: number): number;
