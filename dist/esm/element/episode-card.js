import { localeFor } from '../locale/locale.js';
import { Player } from '../player/player.js';
import { EpisodeSource } from '../source/episode-source.js';
import { cardView } from '../views/card.js';
import { CardSurface } from './card-surface.js';
import { EpisodeLoadEvent, playbackEvents, EpisodeErrorEvent } from './events.js';
import { cardState, levelOf, headFace } from './head-face.js';
import { isLinked } from './is-linked.js';
import { languageOf } from './language.js';
import { approach, watchNear, ignoreNear } from './near-viewport.js';
import { tellAuthor } from './tell-author.js';

class EpisodeCard extends CardSurface {
  #source = new EpisodeSource(this, {
    loaded: ({ episode, refused, explain }) => {
      this.#player.load(episode.audio, episode.duration);
      const native = this.querySelector("audio");
      if (native && !native.paused) this.#player.adopt(native);
      if (this.#playsWhenReady) this.#player.play();
      this.#playsWhenReady = false;
      this.dispatchEvent(new EpisodeLoadEvent(episode, refused));
      if (refused.length > 0) void explain().then((problems) => problems.forEach((problem) => tellAuthor(this, problem)));
    },
    failed: (problem) => this.#report(problem, "episode")
  });
  #player = new Player(this, (now, before) => {
    playbackEvents(now, before).forEach((event) => this.dispatchEvent(event));
    if (now.failure && now.failure !== before.failure)
      this.#report({ code: "audio", message: `${now.url} does not play: ${now.failure}` }, "audio");
  });
  #internals = this.attachInternals();
  #connection = new AbortController();
  #locale;
  #parts;
  #isNear = false;
  #playsWhenReady = false;
  /** Somebody asked for the episode anew. */
  #isRetrying = false;
  #opened = {};
  #actions = {
    player: this.#player,
    open: (opened) => {
      this.#opened = { ...this.#opened, ...opened };
      this.requestUpdate();
    },
    reload: () => this.reload(),
    report: (problem, part) => this.#report(problem, part)
  };
  static get observedAttributes() {
    return [...super.observedAttributes, "lang"];
  }
  /** The current second of the episode. */
  get currentTime() {
    return this.#player.state.currentTime;
  }
  /** Whether the audio stands still. */
  get paused() {
    return !this.#player.state.isPlaying;
  }
  /** Starts or goes on; loads the episode first if the card is still far from the viewport. */
  play() {
    const { status } = this.#source.state;
    if (status === "ready") return this.#player.play();
    this.#playsWhenReady = true;
    if (!this.#isNear || status !== "loading") this[approach]();
  }
  /** Stops where it is. */
  pause() {
    this.#playsWhenReady = false;
    this.#player.pause();
  }
  /** Goes to a second of the episode. */
  seek(seconds) {
    this.#player.seek(seconds);
  }
  /** Loads the episode anew, as the retry button does. */
  reload() {
    this[approach](true);
  }
  connectedCallback() {
    const served = !this.hasUpdated && this.shadowRoot;
    if (served)
      import('./take-over.js').then(
        ({ takeOver }) => takeOver(served, this.#player),
        (cause) => this.#report({ code: "unreachable", message: "take-over did not load", cause }, "episode")
      );
    super.connectedCallback();
    this.#parts?.dress(this);
    const { signal } = this.#connection = new AbortController();
    void this.#speak();
    if (!this.#isNear) watchNear(this);
    const arrive = () => isLinked(this, location.hash) && !this.#isNear && this[approach]();
    arrive();
    addEventListener("hashchange", arrive, { signal });
    addEventListener("online", () => this.#source.state.status === "failed" && this.reload(), { signal });
    addEventListener("beforeprint", () => this.#print(), { signal });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#connection.abort();
    ignoreNear(this);
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#source.abort();
      this.#player.release();
      this.#isNear &&= this.#source.state.status === "ready";
    });
  }
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (name === "lang" && this.isConnected) void this.#speak();
  }
  willUpdate(changed) {
    if (!this.#isNear || !(changed.has("src") || changed.has("episode") || changed.has("guid"))) return;
    this.#opened = {};
    this.#player.load([]);
    void this.#source.read(this, this.#isRetrying);
  }
  /** Where the page's policy lets no template be made, its own content stays in sight. */
  update(changed) {
    try {
      super.update(changed);
    } catch {
      this.renderRoot.replaceChildren(document.createElement("slot"));
    }
  }
  render() {
    const locale = this.#locale;
    const source = this.#source.state;
    const { episode, status } = source;
    const hasFallback = this.querySelector(":scope > :not(script)") !== null;
    if (!locale) return cardView(void 0, { status: "loading", hasFallback }, {}, this.#actions);
    const facts = this.#player.state;
    const state = cardState(status, hasFallback, this.variant, facts, episode, locale, this.#opened.preview);
    const [level, isMini] = [levelOf(this.headingLevel), this.variant === "mini"];
    if (status !== "loading") this.#isRetrying = false;
    const rest = { host: this, source, facts, locale, level, isMini, isRetrying: this.#isRetrying, opened: this.#opened };
    const parts = this.#parts?.drawParts(state, rest, this.#actions) ?? {};
    return cardView(episode && headFace(episode, parts, level, state.strings, locale), state, parts, this.#actions);
  }
  updated() {
    const { states } = this.#internals;
    states.clear();
    states.add(this.#source.state.status);
    if (this.#player.state.isPlaying) states.add("playing");
  }
  /** On paper all is unfolded, and a card that waits for the end of the page is there too. */
  #print() {
    if (!this.#isNear) this[approach]();
    this.#actions.open({ isOutlineOpen: true });
  }
  /** Near the viewport: now the episode is worth having, and so is the rest of the card. */
  [approach](isRetrying = false) {
    this.#isNear = true;
    ignoreNear(this);
    this.#isRetrying = isRetrying;
    this.requestUpdate("src", approach);
    import('./parts.js').then(
      (parts) => {
        if (this.#parts) return;
        this.#parts = parts;
        this.#player.watch = new parts.StallWatch((stage) => this.#player.wait(stage));
        parts.dress(this, parts.styles);
        this.requestUpdate();
      },
      (cause) => this.#report({ code: "unreachable", message: "parts did not load", cause }, "episode")
    );
  }
  async #speak() {
    const tag = languageOf(this);
    const locale = await localeFor(tag);
    if (tag !== languageOf(this)) return;
    this.#locale = locale;
    this.requestUpdate();
  }
  #report(problem, part) {
    this.dispatchEvent(new EpisodeErrorEvent(problem, part));
    tellAuthor(this, problem);
  }
}

export { EpisodeCard };
