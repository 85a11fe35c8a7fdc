/**
 * Which cue is heard at a moment of the audio. Called at every step of the playback, so it searches by halves.
 */
import type { Cue } from './cue.js';

type Times = Pick<Cue, 'start' | 'end'>;

/** How many cues back a long one, spoken over by shorter ones, is looked for. */
const OVERLAPS = 16;

/**
 * The index in `cues`, sorted by start, of the cue that plays at `time` (seconds), the one that began last where several do; -1 in a pause.
 * A cue that has no end, or ends before its start, plays until the next begins. Cues without times are passed over.
 */
export function findCue(cues: readonly Times[], time: number): number {
  const last = lastBegun(cues, time);
  for (let index = last; index >= 0 && index > last - OVERLAPS; index--) {
    const { start, end } = cues[index]!;
    if (start === undefined) continue;
    const isOpen = end === undefined || end <= start;
    if (isOpen ? index === last : time < end) return index;
  }
  return -1;
}

/** The last timed cue with a start at or before `time`, or -1; in a pause, the one that has been heard last. */
export function lastBegun(cues: readonly Times[], time: number): number {
  let found = -1;
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    let at = middle;
    while (at > low && cues[at]!.start === undefined) at--;
    const start = cues[at]!.start;
    if (start === undefined) low = middle + 1;
    else if (start <= time) {
      found = at;
      low = middle + 1;
    } else high = at;
  }
  return found;
}
