import { lastBegun, findCue } from '../episode/transcript/find-cue.js';
import { markLine } from '../views/transcript-block.js';
import { PageMarks, rangeIn } from './page-marks.js';
import { bringUp, placeOf } from './text-place.js';
import { selectedRange } from './transcript-selection.js';

const OWN_SCROLL_MS = 800;
const MORE_SCROLLS = 2;
class TranscriptFollow {
  constructor(text, lines) {
    /** The cues of the transcript, sorted by start. */
    this.spoken = [];
    /** The reader looks elsewhere. */
    this.isAway = false;
    this.#marks = new PageMarks("episode-card-spoken", 0);
    /** When the facts were new, on the page's clock. */
    this.#seenAt = 0;
    this.#index = -1;
    this.#text = text;
    this.#lines = lines;
  }
  #text;
  #lines;
  #marks;
  #facts;
  #seenAt;
  #index;
  #marked;
  #timer;
  /** Set while a scroll of our own goes on. */
  #ownScroll;
  /** A place of the text is being heard, or will be when playing goes on. */
  get hasPlace() {
    return this.#marked !== void 0;
  }
  /** Called with every render; what is known already costs nothing. */
  see(facts) {
    if (facts === this.#facts) return;
    this.#facts = facts;
    this.#seenAt = performance.now();
    this.#step();
  }
  /** Marks anew: the text has grown, or is another one. */
  again() {
    this.#index = -1;
    this.#step();
  }
  stop() {
    clearTimeout(this.#timer);
    clearTimeout(this.#ownScroll);
    this.#ownScroll = void 0;
    this.#mark(-1);
    this.#facts = void 0;
  }
  /** The reader has scrolled: his place is where he looks. True if that is news. */
  leave() {
    if (this.isAway || !this.#marked) return false;
    return this.isAway = true;
  }
  /** The text has moved in its box, whoever moved it. True if the place that is heard has gone out of sight, and not by our doing. */
  hasMoved() {
    return !this.#ownScroll && !this.isAway && this.#lost() !== void 0 && this.leave();
  }
  /** Back to the place that is being heard. */
  resume() {
    this.isAway = false;
    this.#keepInSight(true);
  }
  #step() {
    clearTimeout(this.#timer);
    const { isPlaying, isStarted, isBuffering, currentTime = 0, playbackRate = 1 } = this.#facts ?? {};
    if (!isStarted && !currentTime) return this.#mark(-1);
    const isRunning = isPlaying && !isBuffering;
    const time = currentTime + (isRunning ? (performance.now() - this.#seenAt) / 1e3 * playbackRate : 0);
    const begun = lastBegun(this.spoken, time);
    const heard = findCue(this.spoken, time);
    this.#mark(heard < 0 ? begun : heard);
    const next = this.spoken[begun + 1]?.start;
    if (!isRunning || next === void 0) return;
    this.#timer = setTimeout(() => this.#text.isConnected && this.#step(), (next - time) / playbackRate * 1e3 + 1);
  }
  #mark(index) {
    if (index === this.#index && index >= 0) return;
    this.#index = index;
    const cue = this.spoken[index];
    const nodes = cue && this.#lines[cue.line];
    if (nodes?.line !== this.#marked) {
      if (this.#marked) markLine(this.#marked, false);
      this.#marked = nodes?.line;
      if (nodes) markLine(nodes.line, true);
    }
    this.#marks.set(nodes ? [rangeIn(nodes.text, cue.from, cue.to)] : []);
    if (nodes && !this.isAway) this.#keepInSight();
  }
  #keepInSight(isAsked = false) {
    const places = this.#places();
    if (!places) return;
    const { place, box } = places;
    if (!isAsked && (place.top >= box.top && place.bottom <= box.bottom || isSelecting(this.#text))) return;
    this.#bringUp(place, MORE_SCROLLS);
  }
  #bringUp(place, more) {
    clearTimeout(this.#ownScroll);
    this.#ownScroll = setTimeout(() => {
      this.#ownScroll = void 0;
      const lost = more > 0 && !this.isAway ? this.#lost() : void 0;
      if (lost) this.#bringUp(lost, more - 1);
    }, OWN_SCROLL_MS);
    bringUp(this.#text.parentElement, place);
  }
  /** The place of the words, if it is out of sight in the box. */
  #lost() {
    const { place, box } = this.#places() ?? {};
    return place && box && (place.bottom < box.top || place.top > box.bottom) ? place : void 0;
  }
  /** Where the words are that are being heard, and the box; undefined where nothing is to be seen. */
  #places() {
    const cue = this.#marked && this.spoken[this.#index];
    if (!cue || !this.#text.parentElement || !this.#text.checkVisibility()) return void 0;
    return { place: placeOf(this.#lines[cue.line], cue.from, cue.to), box: this.#text.parentElement.getBoundingClientRect() };
  }
}
const isSelecting = (text) => selectedRange(text.getRootNode()) !== void 0;

export { TranscriptFollow };
