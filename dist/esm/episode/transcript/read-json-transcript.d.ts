/**
 * Reads a transcript out of parsed JSON: the podcast namespace's, Podlove's, and those of Whisper, AssemblyAI and Deepgram.
 * Called for files, and for a transcript that came inside an episode. What it takes from the data it takes field by field.
 */
import { type Result } from '../result.js';
import type { Cue } from './cue.js';
import { type Steps } from './steps.js';
/** The cues in the data's order; `not-a-transcript` if it is in none of the known forms. */
export declare const readJsonTranscript: (data: unknown) => Result<readonly Cue[]>;
/** The same, segment by segment. */
export declare function jsonSteps(data: unknown): Steps<Result<readonly Cue[]>>;
