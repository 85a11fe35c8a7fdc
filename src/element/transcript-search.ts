/** Searches an opened transcript, marks what was found and goes from match to match. Lives as long as its transcript. */
import type { Finder, Match } from '../episode/transcript/find-words.js';
import { markMatch, type LineNodes } from '../views/transcript-block.js';
import { inSlices } from './in-slices.js';
import { hasMarks, PageMarks, rangeIn } from './page-marks.js';

/** A reader who types is not told of every letter. */
const PAUSE_MS = 250;
const SLICE_MS = 8;
/** The browser draws so many marks at once; those before and behind are counted. */
const MOST_MARKS = 2000;

export class TranscriptSearch {
  /** Index of the match that the reader looks at. */
  index = -1;
  matches: readonly Match[] = [];
  /** Words are sought, and the answer is there. */
  isDone = false;
  readonly #lines: readonly LineNodes[];
  readonly #changed: (match: Match | undefined) => void;
  readonly #all = new PageMarks('episode-card-match', 1);
  readonly #one = new PageMarks('episode-card-match-now', 2);
  readonly #newFinder: () => Finder;
  #finder: Finder;
  #words = '';
  #hit: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` hears of every answer, and which match is looked at. */
  constructor(lines: readonly LineNodes[], newFinder: () => Finder, changed: (match: Match | undefined) => void) {
    this.#newFinder = newFinder;
    this.#finder = newFinder();
    this.#lines = lines;
    this.#changed = changed;
  }

  /** Searches for these words once the reader has stopped typing. */
  find(words: string): void {
    this.#words = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), PAUSE_MS);
  }

  /** The text is another one, or is back on the page. */
  again(): void {
    this.#finder = this.#newFinder();
    if (this.#words) this.find(this.#words);
  }

  /** To the next match or the one before, and round. */
  turn(step: number): void {
    const { length } = this.matches;
    if (length > 0) this.#show((this.index + step + length) % length);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#all.set([]);
    this.#one.set([]);
  }

  async #search(): Promise<void> {
    const words = this.#words;
    const texts = this.#lines.map(({ text }) => text.data);
    const matches = await inSlices(this.#finder(texts, words), SLICE_MS, () => words === this.#words);
    if (!matches) return;
    this.matches = matches;
    this.isDone = words.trim() !== '';
    this.#show(matches.length > 0 ? 0 : -1);
  }

  #show(index: number): void {
    this.index = index;
    const first = Math.max(0, Math.min(index - MOST_MARKS / 2, this.matches.length - MOST_MARKS));
    const ranges = this.matches.slice(first, first + MOST_MARKS).map(({ line, from, to }) => rangeIn(this.#lines[line]!.text, from, to));
    const range = ranges[index - first];
    this.#all.set(ranges);
    this.#one.set(range ? [range] : []);
    const match = this.matches[index];
    if (this.#hit) markMatch(this.#hit, false);
    this.#hit = match && !hasMarks() ? this.#lines[match.line]!.line : undefined;
    if (this.#hit) markMatch(this.#hit, true);
    this.#changed(match);
  }
}
