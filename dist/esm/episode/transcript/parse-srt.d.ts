import type { Cue } from './cue.js';
import { type Steps } from './steps.js';
/** The cues of a SubRip file in the file's order; empty when no line of it is a line of times. */
export declare const parseSrt: (text: string) => Cue[];
/** The same, line by line. */
export declare function srtSteps(text: string): Steps<Cue[]>;
