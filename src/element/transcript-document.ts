/**
 * An opened transcript, as the reader has it before him: the door of its chunk, called by parts.ts at each render. It fills the
 * text bit by bit, and brings together following, searching, seeking and copying; the card's life is its life.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Episode } from '../episode/episode.js';
import type { Problem } from '../episode/result.js';
import { bestTranscript } from '../episode/transcript/best-transcript.js';
import type { Match } from '../episode/transcript/find-words.js';
import { runSteps, type Steps } from '../episode/transcript/steps.js';
import { say, type Locale } from '../locale/locale.js';
import { fill } from '../locale/strings.js';
import { collectTranscriptStrings } from '../locale/transcript-strings.js';
import type { PlayerState } from '../player/player-state.js';
import { transcript as sheet } from '../styles/transcript.js';
import type { BodyFace, CardActions, TranscriptFace } from '../views/contract.js';
import { readingView, type ReadingActions } from '../views/transcript.js';
import { textNode } from '../views/transcript-block.js';
import { bringUp, placeOf } from './text-place.js';
import { inSlices } from './in-slices.js';
import type { LoadedTranscript } from './load-transcript.js';
import { keepFocus } from './keep-focus.js';
import { TranscriptHands } from './transcript-hands.js';
import { fillSteps, headingsOf, type Line } from './transcript-text.js';
import { TranscriptFollow } from './transcript-follow.js';
import { TranscriptSearch } from './transcript-search.js';

export const styles = [sheet];

/** What a transcript is drawn from. */
export interface Needs {
  readonly episode: Episode;
  readonly body: BodyFace;
  readonly locale: Locale;
  readonly facts: PlayerState;
  readonly actions: CardActions;
}

const opened = new WeakMap<CardActions, TranscriptDocument>();

/** The transcript of a card, made when it is first drawn. */
export function drawTranscript(loaded: LoadedTranscript, needs: Needs): TranscriptFace {
  let transcript = opened.get(needs.actions);
  if (transcript?.loaded !== loaded) {
    transcript?.end();
    transcript = new TranscriptDocument(loaded, needs.actions);
    opened.set(needs.actions, transcript);
  }
  return { content: transcript.draw(needs) };
}

/** Why the transcript could not be had, as a sentence where there is a better one than that; and the address of its file. */
export function failedTranscript({ code }: Problem, { transcripts = [] }: Episode, locale: Locale): TranscriptFace {
  const strings = say(locale, collectTranscriptStrings);
  const file = bestTranscript(transcripts, locale.tag)?.url;
  // No answer at all, from a server that other pages may reach: it lets this one not read it.
  const isBlocked = code === 'unreachable' && navigator.onLine && file && new URL(file).origin !== origin;
  const text = code === 'not-a-transcript' ? strings.transcriptUnknown : isBlocked ? strings.transcriptBlocked : '';
  return { text, file };
}

/** Text is put into the page for so long at a time. */
const SLICE_MS = 4;
const SCROLL_KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

type Host = ReactiveControllerHost & HTMLElement;

class TranscriptDocument {
  readonly loaded: LoadedTranscript;
  readonly #actions: CardActions;
  readonly #text = textNode();
  readonly #lines: Line[] = [];
  readonly #hands: TranscriptHands;
  readonly #follow = new TranscriptFollow(this.#text, this.#lines);
  readonly #search: TranscriptSearch;
  #host: Host | undefined;
  #panel: HTMLElement | undefined;
  #title = '';
  /** What the text was made of, and what is left to do. */
  #key = '';
  #steps: Steps<unknown> | undefined;
  #isFilling = false;

  constructor(loaded: LoadedTranscript, actions: CardActions) {
    this.loaded = loaded;
    this.#actions = actions;
    this.#search = new TranscriptSearch(this.#lines, loaded.newFinder, (match) => this.#look(match));
    this.#hands = new TranscriptHands(this.#text, this.#lines, actions.player);
  }

  draw(needs: Needs): unknown {
    const { episode, body, locale, facts } = needs;
    this.#title = episode.title;
    const headings = headingsOf(episode);
    const key = JSON.stringify([locale.tag, body.level, headings]);
    if (key !== this.#key) {
      this.#key = key;
      this.#steps = fillSteps(this.#text, this.#lines, this.loaded, headings, body, locale.tag, (spoken) => (this.#follow.spoken = spoken));
    }
    this.#follow.see(facts);
    // Once what is drawn now is on the page.
    queueMicrotask(() => this.#settle());
    const strings = say(locale, collectTranscriptStrings);
    const { index, matches, isDone } = this.#search;
    const number = new Intl.NumberFormat(locale.tag);
    const found = matches.length > 0 ? fill(strings.matchOf, number.format(index + 1), number.format(matches.length)) : strings.noMatch;
    const face = {
      strings,
      name: body.strings.transcript,
      language: body.language,
      text: this.#text,
      found: isDone ? found : '',
      hasMatch: isDone && matches.length > 0,
      isAway: this.#follow.isAway && this.#follow.hasPlace,
    };
    return readingView(face, this.#verbs);
  }

  /** The card has another transcript now. */
  end(): void {
    this.#host?.removeController(this);
    this.hostDisconnected();
  }

  hostUpdated(): void {
    if (this.#text.isConnected) this.#fold();
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#hands.stop();
    this.#follow.stop();
    this.#search.stop();
    this.#panel?.removeAttribute('hidden');
  }

  hostConnected(): void {
    this.#search.again();
  }

  readonly #verbs: ReadingActions = {
    find: ({ target }) => this.#search.find((target as HTMLInputElement).value),
    press: (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#search.turn(event.shiftKey ? -1 : 1);
    },
    turn: (step) => this.#search.turn(step),
    down: () => this.#hands.down(),
    click: (event) => this.#hands.click(event),
    copy: (event) => this.#hands.copy(event, this.#host!.id, this.#title),
    leave: {
      passive: true,
      handleEvent: (event) => {
        const { key } = event as KeyboardEvent;
        if (key && !(SCROLL_KEYS.includes(key) && event.target === event.currentTarget)) return;
        if (this.#follow.leave()) this.#actions.open({});
      },
    },
    scroll: () => {
      if (this.#follow.hasMoved()) this.#actions.open({});
    },
    follow: ({ currentTarget }) => {
      keepFocus(currentTarget as Element, '.speech');
      this.#follow.resume();
      this.#actions.open({});
    },
  };

  get #root(): ShadowRoot {
    return this.#text.getRootNode() as ShadowRoot;
  }

  /** The drawn transcript becomes part of the card's life, and its text is filled on. */
  #settle(): void {
    const root = this.#root;
    if (!this.#text.isConnected) return;
    if (!this.#host) {
      this.#host = root.host as Host;
      this.#host.addController(this);
    }
    void this.#fill();
  }

  /**
   * Behind its tab the text is found by the browser's own search, which then opens it. An attribute: that is how a browser hides it.
   * https://html.spec.whatwg.org/multipage/interaction.html#attr-hidden-until-found-state
   */
  #fold(): void {
    const panel = (this.#panel ??= this.#text.closest<HTMLElement>('.panel')!);
    if (!('onbeforematch' in panel)) return;
    if (panel.classList.contains('open')) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'until-found');
    panel.onbeforematch = () => this.#actions.open({ panel: 'transcript' });
  }

  async #fill(): Promise<void> {
    if (!this.#steps || this.#isFilling) return;
    this.#isFilling = true;
    const printing = new AbortController();
    addEventListener('beforeprint', () => this.#steps && runSteps(this.#steps), { signal: printing.signal });
    const steps = this.#steps;
    const isFilled = await inSlices(steps, SLICE_MS, () => this.#steps === steps && this.#text.checkVisibility());
    printing.abort();
    this.#isFilling = false;
    if (this.#steps !== steps) return this.#fill();
    if (!isFilled) return;
    this.#steps = undefined;
    this.#follow.again();
    this.#search.again();
  }

  /** A match is looked at: it comes into sight in its box, and what is heard may go out of it. */
  #look(match: Match | undefined): void {
    this.#actions.open({});
    const scroller = this.#text.parentElement;
    if (!match || !scroller) return;
    this.#follow.leave();
    bringUp(scroller, placeOf(this.#lines[match.line]!, match.from, match.to));
  }
}
