/**
 * The one way into a list of cues: bounded, clean, field by field. Every transcript reader ends here.
 */
import { parseDuration } from '../duration.js';
import { cleanText } from '../text.js';
import type { Cue } from './cue.js';

/** The most cues that a transcript keeps: 28 hours at one a second. */
export const MAX_CUES = 100_000;
const MAX_TEXT = 10_000;
const MAX_SPEAKER = 200;

type Draft = { -readonly [Field in keyof Cue]: Cue[Field] };

/** What a file says of a cue, unchecked; times in seconds or in words (`"00:01:02.5"`). */
export interface RawCue {
  readonly text: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly speaker?: unknown;
}

/**
 * Adds a cue to `cues`: nothing if it has no text, several if its text is longer than `limit` characters, cut at the end of a sentence
 * where there is one. A time that is none is left out; so is a speaker.
 */
export function addCue(cues: Cue[], { text, start, end, speaker }: RawCue, limit = MAX_TEXT): void {
  let rest = typeof text === 'string' ? text : (cleanText(text) ?? '');
  let from = parseDuration(start);
  while (rest && cues.length < MAX_CUES) {
    const length = cutAt(rest, limit);
    const clean = cleanText(rest.slice(0, length), limit);
    rest = rest.slice(length);
    if (clean) {
      cues.push(toCue(clean, from, parseDuration(end), cleanName(speaker)));
      from = undefined;
    }
  }
}

/** `" Sarah\n Lee "` gives `"Sarah Lee"`; what is no text gives undefined. */
export const cleanName = (name: unknown): string | undefined => cleanText(name, MAX_SPEAKER)?.replace(/\s+/g, ' ');

/** A cue that has the fields that are known. */
export function toCue(text: string, start?: number, end?: number, speaker?: string): Cue {
  const cue: Draft = { text };
  if (start !== undefined) cue.start = start;
  if (end !== undefined) cue.end = end;
  if (speaker) cue.speaker = speaker;
  return cue;
}

function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  for (const mark of ['. ', '? ', '。', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > limit / 3) return at + mark.length;
  }
  // Never between the two halves of one character.
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit;
}
