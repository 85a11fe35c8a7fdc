/** Loads and reads a transcript. A chunk of its own, with all readers; loaded when the reader opens the transcript. */
import type { Episode } from '../episode/episode.js';
import type { Outline } from '../episode/outline/outline.js';
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
  /** the episode's outline with times where its sections are spoken of; undefined where there is nothing to time */
  readonly outline: Outline | undefined;
}

/** The transcript inside the data, else that of the best file. */
export async function loadTranscript(episode: Episode, language: string): Promise<Result<LoadedTranscript>> {
  const { transcript, transcripts = [] } = episode;
  if (transcript) return loaded(sortCues(transcript), episode);
  const file = bestTranscript(transcripts, language)!;
  const text = await fetchText(file.url, new AbortController().signal);
  if (!text.ok) return text;
  const cues = (await inSlices(transcriptSteps(text.value, file.type), SLICE_MS))!;
  return cues.ok ? loaded(cues.value, episode) : cues;
}

const loaded = async (cues: readonly Cue[], episode: Episode) =>
  ok<LoadedTranscript>({
    paragraphs: (starts, into) => mergeSteps(cues, starts, into),
    newFinder,
    outline: await timedOutline(cues, episode),
  });

/** Without its reader the outline stays as it is. */
async function timedOutline(cues: readonly Cue[], { outline = [], duration }: Episode): Promise<Outline | undefined> {
  const isTimed = cues.some(({ start }) => start !== undefined);
  if (!isTimed || outline.every(({ startTime, title }) => startTime !== undefined || !title)) return undefined;
  const reader = await import('../episode/align/align-outline.js').catch(() => undefined);
  return reader?.alignOutline(outline, cues, duration);
}
