/**
 * The player: verbs around at most one HTMLAudioElement, and a snapshot of what it does. The element is made on the
 * first press and never before; it is the truth, and no flag is set ahead of its events. Called by the custom element.
 */
import type { AudioSource } from '../episode/episode.js';
import { FACT_EVENTS, readFacts } from './facts.js';
import { AT_REST, type AudioFailure, type PlayerState, type Settings } from './player-state.js';

/**
 * Makes an audio element play a source that this browser does not know, as hls.js does with HLS: gives the function that
 * lets go of it, or undefined where it does not know the source either.
 */
export type MediaFactory = (audio: HTMLAudioElement, source: AudioSource) => (() => void) | undefined;

/** What the player needs of the element. */
export interface PlayerHost {
  readonly mediaFactory?: MediaFactory | undefined;
  requestUpdate(): void;
}

/** What counts the waiting: stall-watch.ts. */
export interface Watch {
  look(audio: HTMLAudioElement, isPlaying: boolean, type: string | undefined): void;
  stop(): void;
}

/** https://html.spec.whatwg.org/multipage/media.html: a number, as the page may hide the interface that names it. */
const MEDIA_ERR_DECODE = 3;

/** The one player of the page that holds an audio element. */
let holder: Player | undefined;

export class Player {
  state: PlayerState = { ...AT_REST, duration: undefined, playbackRate: 1, volume: 1, muted: false };
  readonly #host: PlayerHost;
  readonly #changed: (now: PlayerState, before: PlayerState) => void;
  /** Counts how long the audio waits for data, and calls `wait`; without one, waiting is not shown and never given up. */
  watch: Watch | undefined;
  #sources: readonly AudioSource[] = [];
  #index = 0;
  #declared: number | undefined;
  #audio: HTMLAudioElement | undefined;
  /** An audio element of the page is left in it as it was. */
  #isBorrowed = false;
  /** The audio has been sent to the second where it begins. */
  #isPlaced = false;
  #listening = new AbortController();
  /** Ends what a media factory has begun. */
  #detach: (() => void) | undefined;

  /** `changed` hears every change of the snapshot. */
  constructor(host: PlayerHost, changed: (now: PlayerState, before: PlayerState) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Takes another episode: the audio of the one before stops. `duration` in seconds, as the data says. Requests nothing. */
  load(sources: readonly AudioSource[], duration?: number): void {
    this.release();
    // Where data is dear, the smallest first.
    const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
    this.#sources = saves ? sources.toSorted((a, b) => (a.bitrate ?? Infinity) - (b.bitrate ?? Infinity)) : sources;
    this.#index = 0;
    this.#declared = duration;
    this.#set({ ...AT_REST, duration });
  }

  /** Goes on with an audio element of the page that is already playing this episode. */
  adopt(audio: HTMLAudioElement): void {
    this.#hold(audio, true);
    this.#set({ isStarted: true, url: audio.currentSrc });
    this.#sync();
  }

  /**
   * Starts or goes on; after a failure, takes the audio anew from the start of its list, at the same second. What becomes of
   * it is in the snapshot. Nothing happens without an audio address.
   */
  play(): void {
    if (!this.#audio) this.#open();
    // A refusal (no gesture, no source, a newer call) shows in the events or leaves the audio paused, as the snapshot says.
    this.#audio?.play()?.catch(() => this.#sync());
    this.#sync();
  }

  pause(): void {
    this.#audio?.pause();
  }

  togglePlay(): void {
    this[this.state.isPlaying ? 'pause' : 'play']();
  }

  /** To a second of the episode; before the first press it is where playing will start. */
  seek(seconds: number): void {
    const currentTime = Math.max(0, Math.min(this.state.duration ?? Infinity, seconds < Infinity ? seconds : 0));
    if (this.#audio && this.#isPlaced) this.#audio.currentTime = currentTime;
    else this.#set({ currentTime, ended: false });
  }

  /** Speed, volume and mute. */
  apply(settings: Partial<Settings>): void {
    if (this.#audio) Object.assign(this.#audio, settings);
    else this.#set(settings);
  }

  /** How long the audio has been waiting for data: a little, long, or too long. */
  wait(stage: 'none' | 'buffering' | 'slow' | 'failed'): void {
    if (stage === 'failed') this.#fail('timeout');
    else this.#set({ isBuffering: stage !== 'none', isSlow: stage === 'slow' });
  }

  /** The audio element, for what the browser does with it beside playing; undefined before the first press. */
  get media(): HTMLAudioElement | undefined {
    return this.#audio;
  }

  /** Stops and lets the audio element go; the snapshot keeps the second. */
  release(): void {
    this.watch?.stop();
    this.#listening.abort();
    if (holder === this) holder = undefined;
    const audio = this.#audio;
    if (!audio) return;
    this.#audio = undefined;
    audio.pause();
    this.#detach?.();
    if (!this.#isBorrowed) {
      audio.removeAttribute('src');
      audio.load();
    }
    this.#set({ isPlaying: false, isBuffering: false, isSlow: false });
  }

  /** Makes the audio of the first source that this browser, or the page's factory, may play. */
  #open(): void {
    const audio = document.createElement('audio');
    this.#detach = undefined;
    const source = this.#sources.slice(this.#index).find((each) => {
      const isNative = !each.type || audio.canPlayType(each.type);
      return isNative || (this.#detach = this.#host.mediaFactory?.(audio, each));
    });
    let url = (source ?? this.#sources[0])?.url;
    if (!url) return;
    // A safe page loads nothing over http, but the same address may be there over https.
    if (location.protocol === 'https:') url = url.replace(/^http:/, 'https:');
    const { playbackRate, volume, muted, ended, currentTime } = this.state;
    this.#set({ isStarted: true, ended: false, failure: undefined, url, currentTime: ended ? 0 : currentTime });
    if (!source) return this.#fail('format');
    this.#index = this.#sources.indexOf(source);
    this.#hold(audio, false);
    Object.assign(audio, { volume, muted, defaultPlaybackRate: playbackRate, ...(!this.#detach && { src: url }) });
  }

  #hold(audio: HTMLAudioElement, isBorrowed: boolean): void {
    if (holder !== this) holder?.release();
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the page's one holder, not a way round `this`
    holder = this;
    this.#audio = audio;
    this.#isPlaced = this.#isBorrowed = isBorrowed;
    const { signal } = (this.#listening = new AbortController());
    for (const type of FACT_EVENTS) audio.addEventListener(type, () => this.#sync(type), { signal });
  }

  /** After an error: the next source, else failure. */
  #recover(code: number | undefined): void {
    if (!this.#sources[this.#index + 1]) return this.#fail(code === MEDIA_ERR_DECODE ? 'broken' : 'unreachable');
    this.release();
    this.#index += 1;
    this.play();
  }

  #fail(failure: AudioFailure): void {
    this.release();
    this.#index = 0;
    this.#set({ failure });
  }

  #sync(type?: string): void {
    const audio = this.#audio;
    if (!audio) return;
    if (type === 'error') return this.#recover(audio.error?.code);
    // Before its zero is taken for the position. To send a live stream to its own start makes WebKitGTK wait for ever.
    if (!this.#isPlaced && audio.readyState) {
      this.#isPlaced = true;
      if (this.state.currentTime) audio.currentTime = this.state.currentTime;
    }
    const facts = readFacts(audio);
    const { duration = this.#declared, currentTime } = facts;
    const now = this.state.currentTime;
    // A source that has not loaded yet and a second that has not begun yet change nothing; short audio moves more often.
    const isNews = this.#isPlaced && (type !== 'timeupdate' || duration! < 60 || Math.floor(currentTime) !== Math.floor(now));
    this.#set({ ...facts, duration, currentTime: isNews ? currentTime : now });
    // Waiting shows after a while, so that a quick start does not flicker.
    this.watch?.look(audio, facts.isPlaying, type);
  }

  #set(values: Partial<PlayerState>): void {
    const before = this.state;
    if (Object.entries(values).every(([key, value]) => before[key as keyof PlayerState] === value)) return;
    this.state = Object.freeze({ ...before, ...values });
    this.#host.requestUpdate();
    this.#changed(this.state, before);
  }
}
