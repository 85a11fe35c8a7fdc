import { ok } from '../episode/result.js';
import { bestTranscript } from '../episode/transcript/best-transcript.js';
import { newFinder } from '../episode/transcript/find-words.js';
import { mergeSteps } from '../episode/transcript/merge-cues.js';
import { sortCues, transcriptSteps } from '../episode/transcript/read-transcript.js';
import { fetchText } from '../source/fetch-text.js';
import { inSlices } from './in-slices.js';

const SLICE_MS = 8;
async function loadTranscript(episode, language) {
  const { transcript, transcripts = [] } = episode;
  if (transcript) return loaded(sortCues(transcript), episode);
  const file = bestTranscript(transcripts, language);
  const text = await fetchText(file.url, new AbortController().signal);
  if (!text.ok) return text;
  const cues = await inSlices(transcriptSteps(text.value, file.type), SLICE_MS);
  return cues.ok ? loaded(cues.value, episode) : cues;
}
const loaded = async (cues, episode) => ok({
  paragraphs: (starts, into) => mergeSteps(cues, starts, into),
  newFinder,
  outline: await timedOutline(cues, episode)
});
async function timedOutline(cues, { outline = [], duration }) {
  const isTimed = cues.some(({ start }) => start !== void 0);
  if (!isTimed || outline.every(({ startTime, title }) => startTime !== void 0 || !title)) return void 0;
  const reader = await import('../episode/align/align-outline.js').catch(() => void 0);
  return reader?.alignOutline(outline, cues, duration);
}

export { loadTranscript };
