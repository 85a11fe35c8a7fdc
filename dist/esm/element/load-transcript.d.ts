/** Loads and reads a transcript. A chunk of its own, with all readers; loaded when the reader opens the transcript. */
import type { Episode, TranscriptFile } from '../episode/episode.js';
import { type Result } from '../episode/result.js';
import { type Paragraph } from '../episode/transcript/merge-cues.js';
/** The file in the wanted language that keeps most, by its type or its name; else the first of all. */
export declare function bestTranscript(files: readonly TranscriptFile[], language: string): TranscriptFile | undefined;
/** The paragraphs of the transcript inside the data, else of the best file. */
export declare function loadTranscript({ transcript, transcripts }: Episode, language: string): Promise<Result<readonly Paragraph[]>>;
