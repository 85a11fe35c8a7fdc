import { markMatch } from '../views/transcript-block.js';
import { inSlices } from './in-slices.js';
import { PageMarks, rangeIn, hasMarks } from './page-marks.js';

const PAUSE_MS = 250;
const SLICE_MS = 8;
const MOST_MARKS = 2e3;
class TranscriptSearch {
  /** `changed` hears of every answer, and which match is looked at. */
  constructor(lines, newFinder, changed) {
    /** Index of the match that the reader looks at. */
    this.index = -1;
    this.matches = [];
    /** Words are sought, and the answer is there. */
    this.isDone = false;
    this.#all = new PageMarks("episode-card-match", 1);
    this.#one = new PageMarks("episode-card-match-now", 2);
    this.#words = "";
    this.#newFinder = newFinder;
    this.#finder = newFinder();
    this.#lines = lines;
    this.#changed = changed;
  }
  #lines;
  #changed;
  #all;
  #one;
  #newFinder;
  #finder;
  #words;
  #hit;
  #timer;
  /** Searches for these words once the reader has stopped typing. */
  find(words) {
    this.#words = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), PAUSE_MS);
  }
  /** The text is another one, or is back on the page. */
  again() {
    this.#finder = this.#newFinder();
    if (this.#words) this.find(this.#words);
  }
  /** To the next match or the one before, and round. */
  turn(step) {
    const { length } = this.matches;
    if (length > 0) this.#show((this.index + step + length) % length);
  }
  stop() {
    clearTimeout(this.#timer);
    this.#all.set([]);
    this.#one.set([]);
  }
  async #search() {
    const words = this.#words;
    const texts = this.#lines.map(({ text }) => text.data);
    const matches = await inSlices(this.#finder(texts, words), SLICE_MS, () => words === this.#words);
    if (!matches) return;
    this.matches = matches;
    this.isDone = words.trim() !== "";
    this.#show(matches.length > 0 ? 0 : -1);
  }
  #show(index) {
    this.index = index;
    const first = Math.max(0, Math.min(index - MOST_MARKS / 2, this.matches.length - MOST_MARKS));
    const ranges = this.matches.slice(first, first + MOST_MARKS).map(({ line, from, to }) => rangeIn(this.#lines[line].text, from, to));
    const range = ranges[index - first];
    this.#all.set(ranges);
    this.#one.set(range ? [range] : []);
    const match = this.matches[index];
    if (this.#hit) markMatch(this.#hit, false);
    this.#hit = match && !hasMarks() ? this.#lines[match.line].line : void 0;
    if (this.#hit) markMatch(this.#hit, true);
    this.#changed(match);
  }
}

export { TranscriptSearch };
