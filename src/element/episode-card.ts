/**
 * The custom element: its attributes, life and events. It hands what the page says to the source and the player, makes
 * one CardState of their snapshots, and passes what the reader does back down. Made known to the page by define.ts.
 */
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../episode/result.js';
import { loadLocale, localeAtHand, type Locale } from '../locale/locale.js';
import type { PlayerState } from '../player/player-state.js';
import { Player } from '../player/player.js';
import { EpisodeSource, type SourceState } from '../source/episode-source.js';
import { base } from '../styles/base.js';
import { body } from '../styles/body.js';
import { header } from '../styles/header.js';
import { player } from '../styles/player.js';
import { tokens } from '../styles/tokens.js';
import { variants } from '../styles/variants.js';
import { cardView } from '../views/card.js';
import type { CardActions, CardState, Extra, PanelName, Variant } from '../views/contract.js';
import { directionOf, noticeOf, playerFace } from './card-state.js';
import { episodeFace } from './episode-face.js';
import { EpisodeErrorEvent, EpisodeLoadEvent, EpisodePlaybackEvent } from './events.js';
import { languageOf } from './language.js';
import { placeMenu } from './place-menu.js';
import { whenNear } from './near-viewport.js';
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
  static override styles = [tokens, base, header, player, body, variants];

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
    loaded: (reading) => {
      const { audio, duration } = reading.episode;
      this.#player.load(audio, duration);
      const native = this.querySelector('audio');
      if (native && !native.paused) this.#player.adopt(native);
      if (this.#playsWhenReady) this.#player.play();
      this.#playsWhenReady = false;
      this.dispatchEvent(new EpisodeLoadEvent(reading.episode, reading.refused));
      if (reading.refused.length > 0) void reading.explain().then((problems) => problems.forEach((problem) => tellAuthor(this, problem)));
    },
    failed: (problem) => this.#report(problem, 'episode'),
  });
  readonly #player = new Player(this, (now, before) => this.#tell(now, before));
  readonly #internals = this.attachInternals();
  #connection = new AbortController();
  #locale: Locale = localeAtHand('en')!;
  #isNear = false;
  #playsWhenReady = false;
  #isRetrying = false;
  #panel: PanelName | undefined;
  #isOutlineOpen = false;
  #isMenuOpen = false;
  #preview: number | undefined;
  #transcript: Extra;
  #faces: { readonly key: readonly unknown[]; readonly face: CardState['episode'] } = { key: [], face: undefined };

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
      this.#approach();
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
    this.#isNear = true;
    this.#read(true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    void this.#speak();
    if (!this.#isNear) whenNear(this, () => this.#approach(), signal);
    addEventListener('online', () => this.#source.state.status === 'failed' && this.reload(), { signal });
    addEventListener('beforeprint', () => this.#unfold(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    // A move in the page is a removal and an insertion in one task: what was removed for good is still out afterwards.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#source.abort();
      this.#player.release();
      if (this.#source.state.status !== 'ready') this.#isNear = false;
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && this.isConnected) void this.#speak();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#isNear && (changed.has('src') || changed.has('episode') || changed.has('guid'))) this.#read();
  }

  protected override render(): TemplateResult {
    return cardView(this.#state(), this.#actions);
  }

  protected override updated(): void {
    const { status } = this.#source.state;
    const states = { ready: status === 'ready', loading: status === 'loading', failed: status === 'failed', playing: this.#player.state.isPlaying };
    for (const [name, holds] of Object.entries(states)) this.#internals.states[holds ? 'add' : 'delete'](name);
  }

  /** Near the viewport: now the episode is worth having. */
  #approach(): void {
    this.#isNear = true;
    this.#read();
  }

  #read(isFresh = false): void {
    this.#isRetrying = isFresh && this.#source.state.status === 'failed';
    [this.#panel, this.#transcript, this.#preview, this.#isOutlineOpen] = [undefined, undefined, undefined, false];
    void this.#source.read({ src: this.src, guid: this.guid, episode: this.episode }, isFresh);
  }

  async #speak(): Promise<void> {
    const tag = languageOf(this);
    const locale = localeAtHand(tag) ?? (await loadLocale(tag));
    if (!this.isConnected || languageOf(this) !== tag) return;
    this.#locale = locale;
    this.requestUpdate();
  }

  #state(): CardState {
    const source = this.#source.state;
    const { strings, tag } = this.#locale;
    const face = this.#face(source);
    const isFailed = source.status === 'failed';
    if (source.status !== 'loading') this.#isRetrying = false;
    return {
      status: this.#isNear ? source.status : 'waiting',
      variant: this.variant === 'compact' || this.variant === 'mini' ? this.variant : 'full',
      strings,
      dir: directionOf(tag),
      hasFallback: [...this.childNodes].some((node) => (node instanceof Element ? node.localName !== 'script' : node.textContent?.trim())),
      notice: this.#isNear && !(source.status === 'empty' && this.textContent?.trim()) ? noticeOf(source, strings) : undefined,
      isRetrying: this.#isRetrying && !isFailed,
      episode: face,
      player: playerFace(this.#player.state, source.episode, face, this.#preview, this.#locale),
      panel: this.#panel ?? face?.panels[0] ?? 'outline',
      isOutlineOpen: this.#isOutlineOpen,
      isMenuOpen: this.#isMenuOpen,
      transcript: this.#transcript,
    };
  }

  /** The face of the same episode in the same language is made once. */
  #face({ episode, isOutlinePending = false }: SourceState): CardState['episode'] {
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
    const key = [episode, isOutlinePending, level, this.#locale];
    if (key.some((part, index) => part !== this.#faces.key[index])) {
      this.#faces = { key, face: episode && episodeFace(episode, isOutlinePending, level, this.#locale) };
    }
    return this.#faces.face;
  }

  readonly #actions: CardActions = {
    togglePlay: () => this.#player.togglePlay(),
    seek: (seconds) => {
      this.#preview = undefined;
      this.#player.seek(seconds);
      this.requestUpdate();
    },
    playFrom: (seconds) => {
      this.#player.seek(seconds);
      this.#player.play();
    },
    skip: (seconds) => this.#player.seek(this.currentTime + seconds),
    preview: (seconds) => this.#change(() => (this.#preview = seconds)),
    setRate: (rate) => this.#player.setRate(rate),
    setVolume: (volume) => this.#player.setVolume(volume),
    toggleMute: () => this.#player.toggleMute(),
    retryAudio: () => this.#player.retry(),
    reload: () => this.reload(),
    openPanel: (panel) => {
      this.#change(() => (this.#panel = panel));
      if (panel === 'transcript') this.#actions.openTranscript();
    },
    toggleOutline: () => this.#change(() => (this.#isOutlineOpen = !this.#isOutlineOpen)),
    toggleMenu: (event) => {
      this.#change(() => (this.#isMenuOpen = event.newState === 'open'));
      placeMenu(event);
    },
    openTranscript: () => undefined,
  };

  #change(write: () => void): void {
    write();
    this.requestUpdate();
  }

  #unfold(): void {
    this.#change(() => (this.#isOutlineOpen = true));
    this.performUpdate();
  }

  /** Tells the page what the player does. */
  #tell(now: PlayerState, before: PlayerState): void {
    const say = (type: EpisodePlaybackEvent['type']) =>
      this.dispatchEvent(new EpisodePlaybackEvent(type as 'episode-play', now.currentTime, now.duration));
    if (now.isPlaying !== before.isPlaying) say(now.isPlaying ? 'episode-play' : 'episode-pause');
    if (now.isEnded && !before.isEnded) say('episode-end');
    if (now.currentTime !== before.currentTime) say(now.isPlaying && Math.abs(now.currentTime - before.currentTime) < 2.5 ? 'episode-time' : 'episode-seek');
    if (now.failure && now.failure !== before.failure) {
      this.#report({ code: now.failure === 'timeout' ? 'timeout' : 'unreachable', message: `the audio ${now.url ?? ''} does not play (${now.failure})` }, 'audio');
    }
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
