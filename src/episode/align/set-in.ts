/**
 * The second at which the words of a section set in, near where it was found, and how strongly. Called by alignOutline for one
 * section at a time.
 */
import type { Speech } from './hear-speech.js';

/** The words of a section, by stem, with what each tells: rare ones more, those of the title most. */
export type Weights = ReadonlyMap<string, number>;

/** Seconds within which words are spoken together. */
const TOGETHER = 12;
/** The share of the most that is said at any place near which makes an earlier place the first. */
const SHARE = 0.7;
const MOST_WORDS = 200;

/** Seconds before the first word in which the turn of a voice, or the sentence or cue that it stands in, may begin. */
const TURN = 8;
const SENTENCE = 10;

/**
 * The first place between `from` and `to` where about most of the words are spoken together, and their weight. For "Microphones From a
 * Church Sale": not "I was in church", but "Where did the microphones come from? From a church sale."
 */
export function setIn({ times }: Speech, weights: Weights, from: number, to: number) {
  const spoken: { readonly time: number; readonly stem: string; readonly weight: number }[] = [];
  for (const [stem, weight] of weights) {
    const all = times.get(stem)!;
    for (let at = after(all, from); all[at]! < to + TOGETHER && spoken.length < MOST_WORDS; at++)
      spoken.push({ time: all[at]!, stem, weight });
  }
  spoken.sort((a, b) => a.time - b.time);
  const places: { readonly time: number; readonly weight: number }[] = [];
  for (const [index, { time }] of spoken.entries()) {
    if (time >= to) break;
    const stems = new Set<string>();
    let weight = 0;
    for (let at = index; spoken[at] && spoken[at]!.time < time + TOGETHER; at++) {
      if (!stems.has(spoken[at]!.stem)) weight += spoken[at]!.weight;
      stems.add(spoken[at]!.stem);
    }
    places.push({ time, weight });
  }
  const most = Math.max(...places.map(({ weight }) => weight));
  return places.find(({ weight }) => weight >= most * SHARE);
}

/**
 * The beginning of what is said at `time`: the turn, else the sentence, else the cue, if it is near; never later. "storm" at second 9 of
 * "(2) Then came November. (5) Would you tell us (8) about the storm?", where a voice begins at 2, gives 2.
 */
export function beginningOf({ turns, sentences, cues }: Speech, time: number): number {
  const before = (list: readonly number[]): number => list[after(list, time + 0.01) - 1] ?? -Infinity;
  const turn = before(turns);
  if (time - turn <= TURN) return turn;
  return [before(sentences), before(cues)].find((start) => time - start <= SENTENCE) ?? Math.round(time);
}

/** The index of the first at or after `time`. */
function after(list: readonly number[], time: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
