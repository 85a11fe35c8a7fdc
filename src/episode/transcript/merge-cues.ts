/**
 * Joins cues into paragraphs that can be read: captions break where a line is full, and some files hold one word a cue.
 * Called by the transcript panel. The cues stay apart inside a paragraph, so that the one that plays can be marked.
 */
import { toCue } from './add-cue.js';
import type { Cue } from './cue.js';
import { runSteps, type Steps } from './steps.js';

/**
 * What one voice says without a pause. The texts of its cues, set one behind the other, are the paragraph: the spaces between them
 * are theirs. `speaker` is named in every paragraph once it is known; `start` and `end` in seconds.
 */
export interface Paragraph {
  readonly start?: number;
  readonly end?: number;
  readonly speaker?: string;
  readonly cues: readonly Cue[];
}

/** A paragraph that may grow. */
export type Draft = { -readonly [Field in keyof Paragraph]: Field extends 'cues' ? Cue[] : Paragraph[Field] };

/** Seconds of silence that end a paragraph behind a full sentence, and those that end it anywhere. */
const PAUSE = 1.5;
const LONG_PAUSE = 4;
/** Characters after which the next end of a sentence, and those after which the next cue, begins a paragraph. */
const LONG = 600;
const TOO_LONG = 1200;

/** Space that a paragraph has no use for. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»」』)\]]*$/;
/** ">> " is how captions write that another voice speaks. */
const CHANGE = /^(?:>>|»)/;
// Marks that a file of words may give a cue of their own.
const CLOSING = /^[,.!?;:%)\]}]+(?:\s|$)/;
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\u3000-\\u303F\\uFF01-\\uFF60]';
const BETWEEN_UNSPACED = new RegExp(`${UNSPACED}\n${UNSPACED}`, 'u');

/** The paragraphs of a transcript whose cues are sorted by start. */
export const mergeCues = (cues: readonly Cue[], starts?: readonly number[]): Paragraph[] => runSteps(mergeSteps(cues, starts));

/**
 * The same, cue by cue, into a list of which all but the last are complete. A paragraph ends where a chapter begins: `starts` are
 * those of chapters, sorted, in seconds.
 */
export function* mergeSteps(cues: readonly Cue[], starts: readonly number[] = [], paragraphs: Draft[] = []): Steps<Paragraph[]> {
  let length = 0;
  let chapter = 0;
  for (const cue of cues) {
    yield;
    const before = chapter;
    while (isBegun(starts[chapter], cue.start)) chapter += 1;
    const text = UNEVEN.test(cue.text) ? cue.text.replace(/\s+/g, ' ').trim() : cue.text;
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.cues.at(-1);
    const speaker = cue.speaker ?? paragraph?.speaker;
    if (paragraph && last && chapter === before && speaker === paragraph.speaker && !CHANGE.test(text) && !isBreak(last, cue, length)) {
      const part = toCue(joint(last.text, text) + text, cue.start, cue.end, cue.speaker);
      paragraph.cues.push(part);
      paragraph.end = Math.max(paragraph.end ?? 0, cue.end ?? cue.start ?? 0);
      length += part.text.length;
    } else {
      const { text: _, ...rest } = toCue('', cue.start, cue.end, speaker);
      paragraphs.push({ ...rest, cues: [toCue(text, cue.start, cue.end, cue.speaker)] });
      length = text.length;
    }
  }
  return paragraphs;
}

/** Whether a chapter that starts at `start` has begun with a cue; a cue that begins a moment ahead of it is its first. */
export const isBegun = (start: number | undefined, cueStart: number | undefined): boolean =>
  start !== undefined && cueStart !== undefined && start < cueStart + 1;

/** Whether the silence, or the length of what was said, asks for a new paragraph. Cues without times are paragraphs already. */
function isBreak(last: Cue, next: Cue, length: number): boolean {
  if (last.start === undefined || next.start === undefined) return true;
  const isSentence = SENTENCE_END.test(last.text.slice(-8));
  if (last.end === undefined && isSentence) return true;
  const pause = next.start - Math.max(last.start, last.end ?? next.start);
  return pause >= LONG_PAUSE || length > TOO_LONG || (isSentence && (pause >= PAUSE || length > LONG));
}

/** The space between two cues, where their scripts write one. */
const joint = (before: string, after: string): string =>
  CLOSING.test(after) || BETWEEN_UNSPACED.test(`${before.slice(-2)}\n${after.slice(0, 2)}`) ? '' : ' ';
