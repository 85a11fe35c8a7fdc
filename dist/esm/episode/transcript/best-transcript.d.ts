/** Chooses among the transcript files of an episode. Called when the reader opens the transcript. */
import type { TranscriptFile } from '../episode.js';
/** The file in the wanted language that keeps most, by its type or its name; else the first of all. */
export declare function bestTranscript(files: readonly TranscriptFile[], language: string): TranscriptFile | undefined;
