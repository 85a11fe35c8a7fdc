/** Loads and reads a transcript. A chunk of its own, with all readers; loaded when the reader opens the transcript. */
import type { Episode } from '../episode/episode.js';
import type { Outline } from '../episode/outline/outline.js';
import { type Result } from '../episode/result.js';
import { type Finder } from '../episode/transcript/find-words.js';
import { type Draft, type Paragraph } from '../episode/transcript/merge-cues.js';
import type { Steps } from '../episode/transcript/steps.js';
/** A transcript that was read: its paragraphs, which end where chapters start (seconds). */
export interface LoadedTranscript {
    /** into a list of which all but the last are complete, step by step */
    paragraphs(starts: readonly number[], into: Draft[]): Steps<readonly Paragraph[]>;
    newFinder(): Finder;
    /** the episode's outline with times where its sections are spoken of; undefined where there is nothing to time */
    readonly outline: Outline | undefined;
}
/** The transcript inside the data, else that of the best file. */
export declare function loadTranscript(episode: Episode, language: string): Promise<Result<LoadedTranscript>>;
