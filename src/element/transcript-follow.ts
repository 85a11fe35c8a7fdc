/**
 * Follows the voice through an opened transcript: marks the paragraph and the words that are being heard, and keeps them in sight
 * inside their box until the reader scrolls it. It never scrolls the page, and says nothing to screen readers.
 */
import { findCue, lastBegun } from '../episode/transcript/find-cue.js';
import type { PlayerState } from '../player/player-state.js';
import { markLine, type LineNodes } from '../views/transcript-block.js';
import { PageMarks, rangeIn } from './page-marks.js';
import { bringUp, placeOf } from './text-place.js';
import { selectedRange } from './transcript-selection.js';

/** A cue in its paragraph: `line` is the paragraph's index, `from` and `to` are places in its text. Times in seconds. */
export interface Spoken {
  readonly start?: number;
  readonly end?: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** What follows a scroll of our own for so long is its end, or the browser keeping the text in its place. */
const OWN_SCROLL_MS = 800;

/** So often a scroll is made again that did not get there: on the way there was text that had not been laid out. */
const MORE_SCROLLS = 2;

export class TranscriptFollow {
  /** The cues of the transcript, sorted by start. */
  spoken: readonly Spoken[] = [];
  /** The reader looks elsewhere. */
  isAway = false;
  readonly #text: HTMLElement;
  readonly #lines: readonly LineNodes[];
  readonly #marks = new PageMarks('episode-card-spoken', 0);
  #facts: PlayerState | undefined;
  /** When the facts were new, on the page's clock. */
  #seenAt = 0;
  #index = -1;
  #marked: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Set while a scroll of our own goes on. */
  #ownScroll: ReturnType<typeof setTimeout> | undefined;

  constructor(text: HTMLElement, lines: readonly LineNodes[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** A place of the text is being heard, or will be when playing goes on. */
  get hasPlace(): boolean {
    return this.#marked !== undefined;
  }

  /** Called with every render; what is known already costs nothing. */
  see(facts: PlayerState): void {
    if (facts === this.#facts) return;
    this.#facts = facts;
    this.#seenAt = performance.now();
    this.#step();
  }

  /** Marks anew: the text has grown, or is another one. */
  again(): void {
    this.#index = -1;
    this.#step();
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#ownScroll);
    this.#ownScroll = undefined;
    this.#mark(-1);
    this.#facts = undefined;
  }

  /** The reader has scrolled: his place is where he looks. True if that is news. */
  leave(): boolean {
    if (this.isAway || !this.#marked) return false;
    return (this.isAway = true);
  }

  /** The text has moved in its box, whoever moved it. True if the place that is heard has gone out of sight, and not by our doing. */
  hasMoved(): boolean {
    return !this.#ownScroll && !this.isAway && this.#lost() !== undefined && this.leave();
  }

  /** Back to the place that is being heard. */
  resume(): void {
    this.isAway = false;
    this.#keepInSight(true);
  }

  #step(): void {
    clearTimeout(this.#timer);
    const { isPlaying, isStarted, isBuffering, currentTime = 0, playbackRate = 1 } = this.#facts ?? {};
    if (!isStarted && !currentTime) return this.#mark(-1);
    const isRunning = isPlaying && !isBuffering;
    // The next word of the player comes with its next second; cues begin in between.
    const time = currentTime + (isRunning ? ((performance.now() - this.#seenAt) / 1000) * playbackRate : 0);
    const begun = lastBegun(this.spoken, time);
    const heard = findCue(this.spoken, time);
    this.#mark(heard < 0 ? begun : heard);
    const next = this.spoken[begun + 1]?.start;
    if (!isRunning || next === undefined) return;
    this.#timer = setTimeout(() => this.#text.isConnected && this.#step(), ((next - time) / playbackRate) * 1000 + 1);
  }

  #mark(index: number): void {
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

  #keepInSight(isAsked = false): void {
    const places = this.#places();
    if (!places) return;
    const { place, box } = places;
    if (!isAsked && ((place.top >= box.top && place.bottom <= box.bottom) || isSelecting(this.#text))) return;
    this.#bringUp(place, MORE_SCROLLS);
  }

  #bringUp(place: DOMRect, more: number): void {
    clearTimeout(this.#ownScroll);
    this.#ownScroll = setTimeout(() => {
      this.#ownScroll = undefined;
      const lost = more > 0 && !this.isAway ? this.#lost() : undefined;
      if (lost) this.#bringUp(lost, more - 1);
    }, OWN_SCROLL_MS);
    bringUp(this.#text.parentElement!, place);
  }

  /** The place of the words, if it is out of sight in the box. */
  #lost(): DOMRect | undefined {
    const { place, box } = this.#places() ?? {};
    return place && box && (place.bottom < box.top || place.top > box.bottom) ? place : undefined;
  }

  /** Where the words are that are being heard, and the box; undefined where nothing is to be seen. */
  #places(): { readonly place: DOMRect; readonly box: DOMRect } | undefined {
    const cue = this.#marked && this.spoken[this.#index];
    if (!cue || !this.#text.parentElement || !this.#text.checkVisibility()) return undefined;
    return { place: placeOf(this.#lines[cue.line]!, cue.from, cue.to), box: this.#text.parentElement.getBoundingClientRect() };
  }
}

const isSelecting = (text: HTMLElement) => selectedRange(text.getRootNode() as ShadowRoot) !== undefined;
