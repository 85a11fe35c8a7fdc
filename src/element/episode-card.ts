/**
 * The custom element: its life, verbs and events. It hands what the page says to the source and the player, makes
 * one CardState of their snapshots, and passes what the reader does back down. Made known to the page by define.ts.
 */
import type { PropertyValues, TemplateResult } from 'lit';
import type { Problem } from '../episode/result.js';
import { localeFor, type Locale } from '../locale/locale.js';
import { Player } from '../player/player.js';
import { EpisodeSource } from '../source/episode-source.js';
import { cardView } from '../views/card.js';
import type { CardActions, CardState, Opened } from '../views/contract.js';
import { CardSurface } from './card-surface.js';
import { EpisodeErrorEvent, EpisodeLoadEvent, playbackEvents } from './events.js';
import { cardState, headFace, levelOf } from './head-face.js';
import { isLinked } from './is-linked.js';
import { languageOf } from './language.js';
import { approach, ignoreNear, watchNear } from './near-viewport.js';
import type * as CardParts from './parts.js';
import { tellAuthor } from './tell-author.js';

/**
 * A podcast episode: title, date, duration, show, outline, summary, transcript, similar episodes, and a player.
 * What the page puts inside the tag is shown until the episode is there, and again when it cannot be had.
 *
 * @tagname episode-card
 * @attr {string} lang - Language of the card's words, dates and numbers; else that of the nearest ancestor, else the browser's.
 * @attr {boolean} no-storage - Nothing is remembered in the browser: no position, no speed, no volume.
 * @attr {boolean} no-keys - Keys do nothing but what their controls do themselves.
 * @attr {boolean} pause-others - One voice with all other audio and video of the page, not with cards alone.
 * @slot - The fallback: a link to the episode, perhaps with an `<audio controls>`; or a `<script type="application/json">` that holds the episode.
 *
 * @fires {EpisodeLoadEvent} episode-load - The episode is there: `episode`, and the paths of fields that were `refused`.
 * @fires {EpisodeErrorEvent} episode-error - Something could not be had: the `problem`, and the `part` it belongs to.
 * @fires {EpisodePlaybackEvent} episode-play - The audio began to play: `currentTime` and `duration` in seconds.
 * @fires {EpisodePlaybackEvent} episode-pause - The audio paused.
 * @fires {EpisodePlaybackEvent} episode-seek - The position jumped.
 * @fires {EpisodePlaybackEvent} episode-time - The shown second changed, while playing.
 * @fires {EpisodePlaybackEvent} episode-end - The audio has played to its end.
 *
 * @cssstate ready - The episode is drawn.
 * @cssstate loading - The episode is being loaded.
 * @cssstate failed - The episode could not be had.
 * @cssstate playing - The audio plays.
 */
export class EpisodeCard extends CardSurface {
  readonly #source = new EpisodeSource(this, {
    loaded: ({ episode, refused, explain }) => {
      this.#player.load(episode.audio, episode.duration);
      const native = this.querySelector('audio');
      if (native && !native.paused) this.#player.adopt(native);
      if (this.#playsWhenReady) this.#player.play();
      this.#playsWhenReady = false;
      this.dispatchEvent(new EpisodeLoadEvent(episode, refused));
      if (refused.length > 0) void explain().then((problems) => problems.forEach((problem) => tellAuthor(this, problem)));
    },
    failed: (problem) => this.#report(problem, 'episode'),
  });
  readonly #player = new Player(this, (now, before) => {
    playbackEvents(now, before).forEach((event) => this.dispatchEvent(event));
    if (now.failure && now.failure !== before.failure)
      this.#report({ code: 'audio', message: `${now.url} does not play: ${now.failure}` }, 'audio');
  });
  readonly #internals = this.attachInternals();
  #connection = new AbortController();
  #locale: Locale | undefined;
  #parts: typeof CardParts | undefined;
  #isNear = false;
  #playsWhenReady = false;
  /** Somebody asked for the episode anew. */
  #isRetrying = false;
  #opened: Opened = {};
  readonly #actions: CardActions = {
    player: this.#player,
    open: (opened) => {
      this.#opened = { ...this.#opened, ...opened };
      this.requestUpdate();
    },
    reload: () => this.reload(),
    report: (problem, part) => this.#report(problem, part),
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The current second of the episode. */
  get currentTime(): number {
    return this.#player.state.currentTime;
  }

  /** Whether the audio stands still. */
  get paused(): boolean {
    return !this.#player.state.isPlaying;
  }

  /** Starts or goes on; loads the episode first if the card is still far from the viewport. */
  play(): void {
    const { status } = this.#source.state;
    if (status === 'ready') return this.#player.play();
    this.#playsWhenReady = true;
    if (!this.#isNear || status !== 'loading') this[approach]();
  }

  /** Stops where it is. */
  pause(): void {
    this.#playsWhenReady = false;
    this.#player.pause();
  }

  /** Goes to a second of the episode. */
  seek(seconds: number): void {
    this.#player.seek(seconds);
  }

  /** Loads the episode anew, as the retry button does. */
  reload(): void {
    this[approach](true);
  }

  override connectedCallback(): void {
    const served = !this.hasUpdated && this.shadowRoot;
    // What a server has drawn stays in sight until this card is whole, and for good if that is not to be had.
    if (served)
      import('./take-over.js').then(
        ({ takeOver }) => takeOver(served, this.#player),
        (cause: unknown) => this.#report({ code: 'unreachable', message: 'take-over did not load', cause }, 'episode'),
      );
    super.connectedCallback();
    this.#parts?.dress(this);
    const { signal } = (this.#connection = new AbortController());
    void this.#speak();
    if (!this.#isNear) watchNear(this);
    const arrive = () => isLinked(this, location.hash) && !this.#isNear && this[approach]();
    arrive();
    addEventListener('hashchange', arrive, { signal });
    addEventListener('online', () => this.#source.state.status === 'failed' && this.reload(), { signal });
    addEventListener('beforeprint', () => this.#print(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    ignoreNear(this);
    // A move in the page is a removal and an insertion in one task: what was removed for good is still out afterwards.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#source.abort();
      this.#player.release();
      this.#isNear &&= this.#source.state.status === 'ready';
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && this.isConnected) void this.#speak();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#isNear || !(changed.has('src') || changed.has('episode') || changed.has('guid'))) return;
    this.#opened = {};
    // What is not shown any more has no pause button.
    this.#player.load([]);
    void this.#source.read(this, this.#isRetrying);
  }

  /** Where the page's policy lets no template be made, its own content stays in sight. */
  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch {
      // The browser has told the author which policy it was.
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  protected override render(): TemplateResult {
    const locale = this.#locale;
    const source = this.#source.state;
    const { episode, status } = source;
    const hasFallback = this.querySelector(':scope > :not(script)') !== null;
    // Before the language is known no word is drawn. A card without a height would be near the viewport wherever it stands.
    if (!locale) return cardView(undefined, { status: 'loading', hasFallback } as CardState, {}, this.#actions);
    const facts = this.#player.state;
    const state = cardState(status, hasFallback, this.variant, facts, episode, locale, this.#opened.preview);
    const [level, isMini] = [levelOf(this.headingLevel), this.variant === 'mini'];
    if (status !== 'loading') this.#isRetrying = false;
    const rest = { host: this, source, facts, locale, level, isMini, isRetrying: this.#isRetrying, opened: this.#opened };
    const parts = this.#parts?.drawParts(state, rest, this.#actions) ?? {};
    return cardView(episode && headFace(episode, parts, level, state.strings, locale), state, parts, this.#actions);
  }

  protected override updated(): void {
    const { states } = this.#internals;
    states.clear();
    states.add(this.#source.state.status);
    if (this.#player.state.isPlaying) states.add('playing');
  }

  /** On paper all is unfolded, and a card that waits for the end of the page is there too. */
  #print(): void {
    if (!this.#isNear) this[approach]();
    this.#actions.open({ isOutlineOpen: true });
  }

  /** Near the viewport: now the episode is worth having, and so is the rest of the card. */
  [approach](isRetrying = false): void {
    this.#isNear = true;
    ignoreNear(this);
    this.#isRetrying = isRetrying;
    // With what has changed in this task, so that nothing is read twice.
    this.requestUpdate('src', approach);
    import('./parts.js').then(
      (parts) => {
        if (this.#parts) return;
        this.#parts = parts;
        this.#player.watch = new parts.StallWatch((stage) => this.#player.wait(stage));
        parts.dress(this, parts.styles);
        this.requestUpdate();
      },
      (cause: unknown) => this.#report({ code: 'unreachable', message: 'parts did not load', cause }, 'episode'),
    );
  }

  async #speak(): Promise<void> {
    const tag = languageOf(this);
    const locale = await localeFor(tag);
    // Of two languages that are loading, the one that holds now wins.
    if (tag !== languageOf(this)) return;
    this.#locale = locale;
    this.requestUpdate();
  }

  #report(problem: Problem, part: EpisodeErrorEvent['part']): void {
    this.dispatchEvent(new EpisodeErrorEvent(problem, part));
    tellAuthor(this, problem);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'episode-card': EpisodeCard;
  }
}
