/** Loads and reads a transcript. A chunk of its own, with all readers; loaded when the reader opens the transcript. */
import type { Episode, TranscriptFile } from '../episode/episode.js';
import { ok, type Result } from '../episode/result.js';
import { mergeCues, type Paragraph } from '../episode/transcript/merge-cues.js';
import { readTranscript } from '../episode/transcript/read-transcript.js';
import { fetchText } from '../source/fetch-text.js';

/** The better a type keeps times and speakers, the earlier it stands. */
const FIDELITY = ['json', 'vtt', 'srt', 'subrip', 'html', 'plain'];

/** The file in the wanted language that keeps most, by its type or its name; else the first of all. */
export function bestTranscript(files: readonly TranscriptFile[], language: string): TranscriptFile | undefined {
  const primary = language.split('-')[0]!;
  const rank = ({ type, url, language: own = primary }: TranscriptFile) => {
    const fidelity = FIDELITY.findIndex((each) => (type ?? url).includes(each));
    return (own.startsWith(primary) ? 0 : 10) + (fidelity < 0 ? FIDELITY.length : fidelity);
  };
  return files.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The paragraphs of the transcript inside the data, else of the best file. */
export async function loadTranscript({ transcript, transcripts = [] }: Episode, language: string): Promise<Result<readonly Paragraph[]>> {
  if (transcript) return ok(mergeCues(transcript));
  const file = bestTranscript(transcripts, language)!;
  const text = await fetchText(file.url, new AbortController().signal);
  if (!text.ok) return text;
  const cues = readTranscript(text.value, file.type);
  return cues.ok ? ok(mergeCues(cues.value)) : cues;
}
