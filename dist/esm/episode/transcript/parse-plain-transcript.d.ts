import type { Cue } from './cue.js';
import { type Steps } from './steps.js';
/** One cue a paragraph, the ends of its lines kept. */
export declare const parsePlainTranscript: (text: string) => Cue[];
/** The same, line by line. */
export declare function plainSteps(text: string): Steps<Cue[]>;
