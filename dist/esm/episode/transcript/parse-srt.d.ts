import type { Cue } from './cue.js';
/** The cues of a SubRip file in the file's order; empty when no line of it is a line of times. */
export declare function parseSrt(text: string): Cue[];
