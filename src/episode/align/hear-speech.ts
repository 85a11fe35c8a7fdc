/**
 * Notes when the words of an outline are spoken, and where somebody begins to speak. One pass over the cues, called by alignOutline;
 * it knows nothing of sections.
 */
import type { Cue } from '../transcript/cue.js';
import { eachStem } from './each-stem.js';

/** Times in seconds, each list in order. */
export interface Speech {
  readonly end: number;
  /** when each stem that was asked for is spoken */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** where a cue begins, where a sentence does, and where another voice does or a pause ends */
  readonly cues: readonly number[];
  readonly sentences: readonly number[];
  readonly turns: readonly number[];
}

/** Characters that are listened to: twenty hours of speech. */
const LIMIT = 1_200_000;
/** Seconds of a cue without an end. */
const OPEN = 5;
/** Seconds after which a cue is too long to be a place of its own: its sentences are timed by their share of the text. */
const LONG = 6;
const PAUSE = 1.5;

// 'He said "stop."' ends a sentence, 'about version 1.5' does not.
const SENTENCE_END = /[.!?…。！？؟।]["'”’»」』)\]]*$/;
const SENTENCE_START = /[.!?…。！？؟।]["'”’»」』)\]]*\s*(?=(>>)?[^\s.!?…])/g;
/** ">> " is how captions write that another voice speaks. */
const CHANGE = /^\s*>>/;

/** The speech up to `limit` seconds; cues without times are passed over. */
export function hearSpeech(cues: readonly Cue[], stems: ReadonlySet<string>, limit: number): Speech {
  const times = new Map([...stems].map((stem): [string, number[]] => [stem, []]));
  const starts: [cues: number[], sentences: number[], turns: number[]] = [[], [], []];
  let heard = 0;
  let last: (Cue & { readonly until: number }) | undefined;
  for (const [index, cue] of cues.entries()) {
    const { start = -1, text } = cue;
    if (!(start >= 0 && start < limit)) continue;
    if ((heard += text.length) > LIMIT) break;
    const until = Math.max(start, Math.min(limit, cue.end ?? cues[index + 1]?.start ?? start + OPEN));
    starts[0].push(start);
    const isTurn = !last || start - last.until > PAUSE || CHANGE.test(text) || (cue.speaker ?? last.speaker) !== last.speaker;
    if (isTurn) starts[2].push(start);
    if (isTurn || SENTENCE_END.test(last!.text.slice(-8).trim())) starts[1].push(start);
    if (until - start > LONG) noteSentences(text, start, until - start, starts);
    eachStem(text, (stem, share) => times.get(stem)?.push(start + share * (until - start)));
    last = { ...cue, until };
  }
  for (const list of [...starts, ...times.values()]) list.sort((a, b) => a - b);
  return { end: last?.until ?? 0, times, cues: starts[0], sentences: starts[1], turns: starts[2] };
}

/** "So we build it. >> And test it?", ten seconds long from second 60, begins a sentence and a turn at second 65. */
function noteSentences(text: string, start: number, seconds: number, [, sentences, turns]: readonly number[][]): void {
  for (const { 0: end, 1: change, index } of text.matchAll(SENTENCE_START)) {
    const time = Math.floor(start + ((index + end.length) / text.length) * seconds);
    sentences!.push(time);
    if (change) turns!.push(time);
  }
}
