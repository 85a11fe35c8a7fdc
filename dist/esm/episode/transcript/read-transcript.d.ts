/**
 * Reads a transcript file of any kind into cues. The door of this room: called with a file's text and the type that the feed gave it.
 * Hosts mislabel their files, so what the text itself shows counts for more than its type; the type decides between HTML and plain text.
 */
import { type Result } from '../result.js';
import type { Cue } from './cue.js';
/** The cues of a transcript file, sorted by start, or the problem `not-a-transcript`. `type` is its media type, if known. */
export declare function readTranscript(text: string, type?: string): Result<readonly Cue[]>;
