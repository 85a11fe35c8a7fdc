/** The transcript of an episode as cues, from its first file that can be read. Called by render and by the static pages. */
import type { Entry } from '../build/entry.js';
import type { Cue } from '../../episode/transcript/cue.js';
import { readTranscript } from '../../episode/transcript/read-transcript.js';
import type { Limits } from './fetch-bytes.js';
import { linkedText } from './linked-text.js';

/** Undefined where there is none, or none that can be read. */
export async function linkedTranscript(
  { episode: { transcript, transcripts = [] }, base }: Entry,
  limits: Limits,
): Promise<readonly Cue[] | undefined> {
  if (transcript) return transcript;
  for (const { url, type } of transcripts) {
    const read = await linkedText(url, base, limits);
    const cues = read.ok ? readTranscript(read.value.text, type ?? read.value.type) : read;
    if (cues.ok && cues.value.length > 0) return cues.value;
  }
  return undefined;
}
