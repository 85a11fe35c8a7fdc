/** Loads and reads a transcript. A chunk of its own, with all readers; loaded when the reader opens the transcript. */
import type { Episode } from '../episode/episode.js';
import { ok, type Result } from '../episode/result.js';
import { bestTranscript } from '../episode/transcript/best-transcript.js';
import type { Cue } from '../episode/transcript/cue.js';
import { newFinder, type Finder } from '../episode/transcript/find-words.js';
import { mergeSteps, type Draft, type Paragraph } from '../episode/transcript/merge-cues.js';
import { sortCues, transcriptSteps } from '../episode/transcript/read-transcript.js';
import type { Steps } from '../episode/transcript/steps.js';
import { fetchText } from '../source/fetch-text.js';
import { inSlices } from './in-slices.js';

/** Half a frame: the other half is the page's. */
const SLICE_MS = 8;

/** A transcript that was read: its paragraphs, which end where chapters start (seconds). */
export interface LoadedTranscript {
  /** into a list of which all but the last are complete, step by step */
  paragraphs(starts: readonly number[], into: Draft[]): Steps<readonly Paragraph[]>;
  newFinder(): Finder;
}

/** The transcript inside the data, else that of the best file. */
export async function loadTranscript({ transcript, transcripts = [] }: Episode, language: string): Promise<Result<LoadedTranscript>> {
  if (transcript) return loaded(sortCues(transcript));
  const file = bestTranscript(transcripts, language)!;
  const text = await fetchText(file.url, new AbortController().signal);
  if (!text.ok) return text;
  const cues = (await inSlices(transcriptSteps(text.value, file.type), SLICE_MS))!;
  return cues.ok ? loaded(cues.value) : cues;
}

const loaded = (cues: readonly Cue[]) => ok<LoadedTranscript>({ paragraphs: (starts, into) => mergeSteps(cues, starts, into), newFinder });
