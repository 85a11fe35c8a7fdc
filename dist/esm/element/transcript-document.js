import { bestTranscript } from '../episode/transcript/best-transcript.js';
import { runSteps } from '../episode/transcript/steps.js';
import { say } from '../locale/locale.js';
import { fill } from '../locale/strings.js';
import { collectTranscriptStrings } from '../locale/transcript-strings.js';
import { transcript } from '../styles/transcript.js';
import { readingView } from '../views/transcript.js';
import { textNode } from '../views/transcript-block.js';
import { bringUp, placeOf } from './text-place.js';
import { inSlices } from './in-slices.js';
import { keepFocus } from './keep-focus.js';
import { TranscriptHands } from './transcript-hands.js';
import { headingsOf, fillSteps } from './transcript-text.js';
import { TranscriptFollow } from './transcript-follow.js';
import { TranscriptSearch } from './transcript-search.js';

const styles = [transcript];
const opened = /* @__PURE__ */ new WeakMap();
function drawTranscript(loaded, needs) {
  let transcript = opened.get(needs.actions);
  if (transcript?.loaded !== loaded) {
    transcript?.end();
    transcript = new TranscriptDocument(loaded, needs.actions);
    opened.set(needs.actions, transcript);
  }
  return { content: transcript.draw(needs) };
}
function failedTranscript({ code }, { transcripts = [] }, locale) {
  const strings = say(locale, collectTranscriptStrings);
  const file = bestTranscript(transcripts, locale.tag)?.url;
  const isBlocked = code === "unreachable" && navigator.onLine && file && new URL(file).origin !== origin;
  const text = code === "not-a-transcript" ? strings.transcriptUnknown : isBlocked ? strings.transcriptBlocked : "";
  return { text, file };
}
const SLICE_MS = 4;
const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];
class TranscriptDocument {
  #actions;
  #text = textNode();
  #lines = [];
  #hands;
  #follow = new TranscriptFollow(this.#text, this.#lines);
  #search;
  #host;
  #panel;
  #title = "";
  /** What the text was made of, and what is left to do. */
  #key = "";
  #steps;
  #isFilling = false;
  constructor(loaded, actions) {
    this.loaded = loaded;
    this.#actions = actions;
    this.#search = new TranscriptSearch(this.#lines, loaded.newFinder, (match) => this.#look(match));
    this.#hands = new TranscriptHands(this.#text, this.#lines, actions.player);
  }
  draw(needs) {
    const { episode, body, locale, facts } = needs;
    this.#title = episode.title;
    const headings = headingsOf(episode);
    const key = JSON.stringify([locale.tag, body.level, headings]);
    if (key !== this.#key) {
      this.#key = key;
      this.#steps = fillSteps(this.#text, this.#lines, this.loaded, headings, body, locale.tag, (spoken) => this.#follow.spoken = spoken);
    }
    this.#follow.see(facts);
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
      found: isDone ? found : "",
      hasMatch: isDone && matches.length > 0,
      isAway: this.#follow.isAway && this.#follow.hasPlace
    };
    return readingView(face, this.#verbs);
  }
  /** The card has another transcript now. */
  end() {
    this.#host?.removeController(this);
    this.hostDisconnected();
  }
  hostUpdated() {
    if (this.#text.isConnected) this.#fold();
    else this.hostDisconnected();
  }
  hostDisconnected() {
    this.#hands.stop();
    this.#follow.stop();
    this.#search.stop();
    this.#panel?.removeAttribute("hidden");
  }
  hostConnected() {
    this.#search.again();
  }
  #verbs = {
    find: ({ target }) => this.#search.find(target.value),
    press: (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.#search.turn(event.shiftKey ? -1 : 1);
    },
    turn: (step) => this.#search.turn(step),
    down: () => this.#hands.down(),
    click: (event) => this.#hands.click(event),
    copy: (event) => this.#hands.copy(event, this.#host.id, this.#title),
    leave: {
      passive: true,
      handleEvent: (event) => {
        const { key } = event;
        if (key && !(SCROLL_KEYS.includes(key) && event.target === event.currentTarget)) return;
        if (this.#follow.leave()) this.#actions.open({});
      }
    },
    scroll: () => {
      if (this.#follow.hasMoved()) this.#actions.open({});
    },
    follow: ({ currentTarget }) => {
      keepFocus(currentTarget, ".speech");
      this.#follow.resume();
      this.#actions.open({});
    }
  };
  get #root() {
    return this.#text.getRootNode();
  }
  /** The drawn transcript becomes part of the card's life, and its text is filled on. */
  #settle() {
    const root = this.#root;
    if (!this.#text.isConnected) return;
    if (!this.#host) {
      this.#host = root.host;
      this.#host.addController(this);
    }
    void this.#fill();
  }
  /**
   * Behind its tab the text is found by the browser's own search, which then opens it. An attribute: that is how a browser hides it.
   * https://html.spec.whatwg.org/multipage/interaction.html#attr-hidden-until-found-state
   */
  #fold() {
    const panel = this.#panel ??= this.#text.closest(".panel");
    if (!("onbeforematch" in panel)) return;
    if (panel.classList.contains("open")) panel.removeAttribute("hidden");
    else panel.setAttribute("hidden", "until-found");
    panel.onbeforematch = () => this.#actions.open({ panel: "transcript" });
  }
  async #fill() {
    if (!this.#steps || this.#isFilling) return;
    this.#isFilling = true;
    const printing = new AbortController();
    addEventListener("beforeprint", () => this.#steps && runSteps(this.#steps), { signal: printing.signal });
    const steps = this.#steps;
    const isFilled = await inSlices(steps, SLICE_MS, () => this.#steps === steps && this.#text.checkVisibility());
    printing.abort();
    this.#isFilling = false;
    if (this.#steps !== steps) return this.#fill();
    if (!isFilled) return;
    this.#steps = void 0;
    this.#follow.again();
    this.#search.again();
  }
  /** A match is looked at: it comes into sight in its box, and what is heard may go out of it. */
  #look(match) {
    this.#actions.open({});
    const scroller = this.#text.parentElement;
    if (!match || !scroller) return;
    this.#follow.leave();
    bringUp(scroller, placeOf(this.#lines[match.line], match.from, match.to));
  }
}

export { drawTranscript, failedTranscript, styles };
