/**
 * Reads a transcript file of any kind into cues. The door of this room: called with a file's text and the type that the feed gave it.
 * Hosts mislabel their files, so what the text itself shows counts for more than its type; the type decides between HTML and plain text.
 */
import { type Result } from '../result.js';
import type { Cue } from './cue.js';
import { type Steps } from './steps.js';
/** The cues of a transcript file, sorted by start, or the problem `not-a-transcript`. `type` is its media type, if known. */
export declare const readTranscript: (text: string, type?: string) => Result<readonly Cue[]>;
/** The same in small steps, for a long file on a page that goes on answering meanwhile. */
export declare function transcriptSteps(text: string, type?: string): Steps<Result<readonly Cue[]>>;
/** By start; cues without one stay behind the cue that they followed. */
export declare function sortCues(cues: readonly Cue[]): readonly Cue[];
