import type { Cue } from './cue.js';
/** One cue a paragraph, the ends of its lines kept. */
export declare function parsePlainTranscript(text: string): Cue[];
