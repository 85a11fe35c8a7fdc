/**
 * Reads a transcript file of any kind into cues. The door of this room: called with a file's text and the type that the feed gave it.
 * Hosts mislabel their files, so what the text itself shows counts for more than its type; the type decides between HTML and plain text.
 */
import { fail, ok, type Result } from '../result.js';
import { addCue } from './add-cue.js';
import type { Cue } from './cue.js';
import { parseCueText } from './parse-cue-text.js';
import { htmlSteps } from './parse-html-transcript.js';
import { plainSteps } from './parse-plain-transcript.js';
import { srtSteps } from './parse-srt.js';
import { vttSteps } from './parse-vtt.js';
import { jsonSteps } from './read-json-transcript.js';
import { speakerSteps } from './read-speakers.js';
import { runSteps, type Steps } from './steps.js';

// What plain text never is: broken JSON, the head of a document, binary data.
const FOREIGN = /^(?:\{|\[\s*["{[\]]|<(?:[!?]|feed|html|rss))|\0/i;

/** The cues of a transcript file, sorted by start, or the problem `not-a-transcript`. `type` is its media type, if known. */
export const readTranscript = (text: string, type?: string): Result<readonly Cue[]> => runSteps(transcriptSteps(text, type));

/** The same in small steps, for a long file on a page that goes on answering meanwhile. */
export function* transcriptSteps(text: string, type?: string): Steps<Result<readonly Cue[]>> {
  const content = typeof text === 'string' ? text.replace(/^\uFEFF/, '').trimStart() : '';
  if (/^WEBVTT(?:\s|$)/.test(content)) return ok(yield* finishSteps(yield* readVtt(content)));
  if (/^[[{]/.test(content)) {
    const data = parseJson(content);
    if (data !== undefined) return yield* readJson(data);
  }
  const timed = content.includes('->') ? yield* srtSteps(content) : [];
  const cues = timed.length ? timed : yield* readUntimed(content, String(type ?? '').toLowerCase());
  return cues.length ? ok(yield* finishSteps(cues)) : fail('not-a-transcript', problemWith(content));
}

function* readVtt(content: string): Steps<Cue[]> {
  const cues: Cue[] = [];
  for (const { text, start, end } of yield* vttSteps(content)) {
    yield;
    for (const speech of parseCueText(text)) addCue(cues, { text: speech.text, speaker: speech.speaker, start, end });
  }
  return cues;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
}

function* readJson(data: unknown): Steps<Result<readonly Cue[]>> {
  const result = yield* jsonSteps(data);
  return result.ok ? ok(sortCues(result.value)) : result;
}

/** HTML, or plain text; nothing if the text is neither, or is a page that was sent in place of the file. */
function* readUntimed(content: string, type: string): Steps<Cue[]> {
  const isHtml = type.includes('html');
  const isOther = /vtt|srt|subrip|json/.test(type);
  const hasParts = /<(?:cite|time)[\s>]/i.test(content);
  const isPage = !isOther && /^<(?!\?xml|rss)/i.test(content) && /<p[\s>]/i.test(content);
  if (hasParts || isPage || (isHtml && content.includes('<'))) return yield* htmlSteps(content);
  const isPlain = type.includes('plain');
  if (isOther || FOREIGN.test(content) || (content.startsWith('<') && !isPlain)) return [];
  const cues = yield* plainSteps(content);
  // A single line of no known type may be anything, such as "Not found".
  return cues.length > 1 || isPlain || isHtml ? cues : [];
}

const finishSteps = (cues: readonly Cue[]): Steps<readonly Cue[]> => speakerSteps(sortCues(cues));

/** By start; cues without one stay behind the cue that they followed. */
export function sortCues(cues: readonly Cue[]): readonly Cue[] {
  let last = 0;
  let isSorted = true;
  const starts = cues.map(({ start = last }) => {
    isSorted &&= start >= last;
    return (last = start);
  });
  if (isSorted) return cues;
  const order = starts.map((_, index) => index).sort((a, b) => starts[a]! - starts[b]!);
  return order.map((index) => cues[index]!);
}

const problemWith = (content: string): string =>
  content ? 'This is no transcript in WebVTT, SubRip, JSON, HTML or plain text.' : 'The transcript file is empty.';
