/**
 * Reads a transcript out of parsed JSON: the podcast namespace's, Podlove's, and those of Whisper, AssemblyAI and Deepgram.
 * Called for files, and for a transcript that came inside an episode. What it takes from the data it takes field by field.
 */
import { fail, ok, type Result } from '../result.js';
import { addCue } from './add-cue.js';
import type { Cue } from './cue.js';
import { runSteps, type Steps } from './steps.js';

type Fields = { readonly [name: string]: unknown };

/** A list of pieces of speech, and how many of its units make a second. */
interface Segments {
  readonly list: readonly unknown[];
  readonly unit: number;
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const isFilled = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

/** The cues in the data's order; `not-a-transcript` if it is in none of the known forms. */
export const readJsonTranscript = (data: unknown): Result<readonly Cue[]> => runSteps(jsonSteps(data));

/** The same, segment by segment. */
export function* jsonSteps(data: unknown): Steps<Result<readonly Cue[]>> {
  const segments = findSegments(data) ?? findSegments(fieldsOf(data).transcript);
  const cues: Cue[] = [];
  for (const segment of segments?.list ?? []) {
    addSegment(cues, fieldsOf(segment), segments!.unit);
    yield;
  }
  if (cues.length || segments?.list.length === 0) return ok(cues);
  return fail('not-a-transcript', 'This JSON holds no transcript in a known form.');
}

function findSegments(data: unknown): Segments | undefined {
  const seconds = (list: readonly unknown[]): Segments => ({ list, unit: 1 });
  if (Array.isArray(data)) return isFilled(data) && hasTimes(data[0]) ? seconds(data) : undefined;
  const { segments, transcripts, utterances, words, results } = fieldsOf(data);
  if (Array.isArray(segments)) return seconds(segments);
  if (Array.isArray(transcripts)) return seconds(transcripts);
  // AssemblyAI counts milliseconds, and so do its words; the words of Whisper are in seconds, and called "word".
  const spoken = isFilled(utterances) ? utterances : words;
  if (isFilled(spoken)) return { list: spoken, unit: 'word' in fieldsOf(spoken[0]) ? 1 : 1000 };
  return results ? seconds(deepgramSegments(fieldsOf(results))) : undefined;
}

/** A bare array may be a list of anything: chapters have times too, but no text. */
const hasTimes = (first: unknown): boolean => ['start', 'start_ms', 'startTime'].some((name) => name in fieldsOf(first));

/** Utterances; else each channel's sentences, words, or its text as a whole. */
function deepgramSegments({ utterances, channels }: Fields): readonly unknown[] {
  if (isFilled(utterances)) return utterances;
  if (!isFilled(channels)) return [{}];
  return channels.flatMap((channel): readonly unknown[] => {
    const { alternatives } = fieldsOf(channel);
    const best = fieldsOf(isFilled(alternatives) && alternatives[0]);
    const { paragraphs } = fieldsOf(best.paragraphs);
    if (isFilled(paragraphs)) return paragraphs.flatMap(sentencesOf);
    return isFilled(best.words) ? best.words : [best];
  });
}

function sentencesOf(paragraph: unknown): readonly unknown[] {
  const { sentences, speaker } = fieldsOf(paragraph);
  if (!isFilled(sentences)) return [paragraph];
  return sentences.map(fieldsOf).map(({ text, start, end }) => ({ text, start, end, speaker }));
}

function addSegment(cues: Cue[], segment: Fields, unit: number): void {
  const { body, text, transcript, punctuated_word, word, voice, speaker, startTime, start, start_ms, endTime, end, end_ms } = segment;
  const time = (value: unknown, thousandths: unknown) => {
    const known = value ?? (typeof thousandths === 'number' ? thousandths / 1000 : undefined);
    return typeof known === 'number' ? known / unit : known;
  };
  addCue(cues, {
    text: body ?? text ?? transcript ?? punctuated_word ?? word,
    start: time(startTime ?? start, start_ms),
    end: time(endTime ?? end, end_ms),
    // Podlove's speaker is a number of its contributors' list, its voice the name.
    speaker: voice || speaker,
  });
}
