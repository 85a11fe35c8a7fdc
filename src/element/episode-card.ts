/**
 * The custom element: its attributes, life and events. It hands what the page says to the source and the player, makes
 * one CardState of their snapshots, and passes what the reader does back down. Made known to the page by define.ts.
 */
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../episode/result.js';
import { localeFor, say, type Locale } from '../locale/locale.js';
import { collectStrings } from '../locale/strings.js';
import { Player } from '../player/player.js';
import { EpisodeSource } from '../source/episode-source.js';
import { base } from '../styles/base.js';
import { header } from '../styles/header.js';
import { player } from '../styles/player.js';
import { tokens } from '../styles/tokens.js';
import { cardView } from '../views/card.js';
import type { CardActions, CardState, Opened, Variant } from '../views/contract.js';
import { EpisodeErrorEvent, EpisodeLoadEvent, playbackEvents } from './events.js';
import { headFace, playerFace } from './head-face.js';
import { languageOf } from './language.js';
import { approach, ignoreNear, watchNear } from './near-viewport.js';
import { tellAuthor } from './tell-author.js';

/**
 * A podcast episode: title, date, duration, show, outline, summary, transcript, similar episodes, and a player.
 * What the page puts inside the tag is shown until the episode is there, and again when it cannot be had.
 *
 * @tagname episode-card
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
 * @csspart card - The frame.
 * @csspart header - Cover, facts and title.
 * @csspart cover - The image, or the initials in its place.
 * @csspart kicker - "Episode · Feb 16, 2025 · 12 min".
 * @csspart title - The heading.
 * @csspart by - Show and hosts.
 * @csspart player - The player bar.
 * @csspart play - The play button.
 * @csspart track - Rail and scrubber.
 * @csspart scrubber - The range input over the rail.
 * @csspart times - Elapsed time, section, remaining time.
 * @csspart back - The button that goes back 15 seconds.
 * @csspart forward - The button that goes forward 30 seconds.
 * @csspart rate - The choice of speed.
 * @csspart menu-button - The button that opens the menu.
 * @csspart menu - The menu.
 * @csspart tabs - The row of tabs in a narrow card.
 * @csspart tab - One tab.
 * @csspart outline - The panel with the outline.
 * @csspart about - The panel with the summary.
 * @csspart transcript - The panel with the transcript.
 * @csspart similar - The panel with similar episodes.
 * @csspart similar-item - One similar episode.
 * @csspart section - One section of the outline.
 * @csspart section-now - The section that is playing.
 * @csspart unfold - The button that shows the whole outline.
 * @csspart notice - What is said of trouble or waiting.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--episode-card-accent=#b4451f light, #ff8f66 dark] - Play button, progress, times. Text on it stays readable.
 * @cssprop [--episode-card-surface=#fff light, #1d1d21 dark] - Background of the card.
 * @cssprop [--episode-card-ink=#1a1a1e light, #f1f0ee dark] - Text.
 * @cssprop [--episode-card-quiet=#62616a light, #a5a3ad dark] - Secondary text.
 * @cssprop [--episode-card-line=12 % of the ink] - Lines and the frame.
 * @cssprop [--episode-card-wash=9 % of the accent] - Background of the player bar.
 * @cssprop [--episode-card-radius=16px] - Corners of the card.
 * @cssprop [--episode-card-font=inherit] - Font shorthand of the card.
 * @cssprop [--episode-card-reserve=26em] - Height kept free while the episode loads.
 *
 * @cssstate ready - The episode is drawn.
 * @cssstate loading - The episode is being loaded.
 * @cssstate failed - The episode could not be had.
 * @cssstate playing - The audio plays.
 */
export class EpisodeCard extends LitElement {
  static override styles = [tokens, base, header, player];

  static override properties = {
    src: {},
    guid: {},
    episode: { attribute: false },
    variant: {},
    theme: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of the episode file, relative to the page. A `#guid` behind it chooses from a file of many episodes. */
  src: string | undefined;
  /** Which episode of a file of many. */
  guid: string | undefined;
  /** The episode itself, in the form of an episode file; no request is made then. */
  episode: unknown;
  /** `full`, `compact` (one row) or `mini` (a pill). */
  variant: Variant = 'full';
  /** `light` or `dark`; else what the page's color scheme says. */
  theme: 'light' | 'dark' | undefined;
  /** Level of the title's heading in the page, 1 to 6. */
  headingLevel = 2;

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
  #parts: typeof import('./parts.js') | undefined;
  #isNear = false;
  #playsWhenReady = false;
  #isRetrying = false;
  #opened: Opened = {};
  readonly #actions: CardActions = {
    player: this.#player,
    open: (opened) => {
      this.#opened = { ...this.#opened, ...opened };
      this.requestUpdate();
    },
    reload: () => this.reload(),
    openTranscript: () => undefined,
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The current second of the episode. */
  get currentTime(): number {
    return this.#player.state.currentTime;
  }

  /** Whether the audio plays. */
  get paused(): boolean {
    return !this.#player.state.isPlaying;
  }

  /** Starts or goes on; loads the episode first if the card is still far from the viewport. */
  play(): void {
    if (this.#source.state.status === 'ready') this.#player.play();
    else {
      this.#playsWhenReady = true;
      this[approach]();
    }
  }

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
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    void this.#speak();
    if (!this.#isNear) watchNear(this);
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

  /** Nothing is drawn before the language is known. */
  protected override shouldUpdate(): boolean {
    return this.#locale !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#isNear && (changed.has('src') || changed.has('episode') || changed.has('guid'))) this.#read();
  }

  protected override render(): TemplateResult {
    const source = this.#source.state;
    const { episode, status } = source;
    const facts = this.#player.state;
    const locale = this.#locale!;
    const strings = say(locale, collectStrings);
    const level = Math.min(6, Math.max(1, this.headingLevel | 0 || 2));
    const isMini = this.variant === 'mini';
    if (status !== 'loading') this.#isRetrying = false;
    const state: CardState = {
      status: this.#isNear ? status : 'waiting',
      isFull: !isMini && this.variant !== 'compact',
      strings,
      dir: /^(?:ar|he|fa|ur)\b/.test(locale.tag) ? 'rtl' : 'ltr',
      hasFallback: this.querySelector(':scope > :not(script)') !== null,
      player: playerFace(facts, episode, this.#opened.preview, strings, locale),
    };
    const rest = { source, facts, locale, level, isMini, isRetrying: this.#isRetrying, opened: this.#opened };
    const parts = this.#parts?.drawParts(state, rest, this.#actions) ?? {};
    return cardView(episode && headFace(episode, parts.label, level, strings, locale), state, parts, this.#actions);
  }

  protected override updated(): void {
    const { status } = this.#source.state;
    const { states } = this.#internals;
    for (const name of ['ready', 'loading', 'failed', 'playing']) states.delete(name);
    states.add(status);
    if (this.#player.state.isPlaying) states.add('playing');
  }

  /** On paper all is unfolded, and a card that waits for the end of the page is there too. */
  #print(): void {
    if (!this.#isNear) this[approach]();
    this.#actions.open({ isOutlineOpen: true });
  }

  /** Near the viewport: now the episode is worth having, and so is the rest of the card. */
  [approach](isFresh = false): void {
    this.#isNear = true;
    ignoreNear(this);
    this.#read(isFresh);
    import('./parts.js').then(
      (parts) => {
        if (this.#parts) return;
        this.#parts = parts;
        this.#player.watch = new parts.StallWatch((stage) => this.#player.wait(stage));
        const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
        adoptedStyleSheets.push(...parts.styles.map(({ styleSheet }) => styleSheet!));
        this.requestUpdate();
      },
      (cause: unknown) => this.#report({ code: 'unreachable', message: 'parts did not load', cause }, 'episode'),
    );
  }

  #read(isFresh?: boolean): void {
    this.#isRetrying = isFresh === true && this.#source.state.status === 'failed';
    this.#opened = {};
    void this.#source.read({ src: this.src, guid: this.guid, episode: this.episode }, isFresh);
  }

  async #speak(): Promise<void> {
    this.#locale = await localeFor(languageOf(this));
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
