/**
 * The player: verbs around at most one HTMLAudioElement, and a snapshot of what it does. The element is made on the
 * first press and never before; it is the truth, and no flag is set ahead of its events. Called by the custom element.
 */
import type { AudioSource } from '../episode/episode.js';
import { FACTS, FACT_EVENTS, type Facts } from './facts.js';
import { AT_REST, type AudioFailure, type PlayerState } from './player-state.js';
import { StallWatch } from './stall-watch.js';

/** What the player needs of the element. */
export interface PlayerHost {
  requestUpdate(): void;
}

/** The one player of the page that holds an audio element. */
let holder: Player | undefined;

export class Player {
  state: PlayerState = AT_REST;
  readonly #host: PlayerHost;
  readonly #changed: (now: PlayerState, before: PlayerState) => void;
  readonly #stall = new StallWatch((stage) =>
    stage === 'failed' ? this.#fail('timeout') : this.#set({ isBuffering: stage !== 'none', isSlow: stage === 'slow' }),
  );
  #sources: readonly AudioSource[] = [];
  #index = 0;
  #declared: number | undefined;
  #audio: HTMLAudioElement | undefined;
  /** An audio element of the page is left in it as it was. */
  #isBorrowed = false;
  #listening = new AbortController();

  /** `changed` hears every change of the snapshot. */
  constructor(host: PlayerHost, changed: (now: PlayerState, before: PlayerState) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Takes another episode: the audio of the one before stops. `duration` in seconds, as the data says. Requests nothing. */
  load(sources: readonly AudioSource[], duration?: number): void {
    this.release();
    this.#sources = sources;
    this.#index = 0;
    this.#declared = duration;
    const { rate, volume, isMuted, hasVolume } = this.state;
    this.#set({ ...AT_REST, rate, volume, isMuted, hasVolume, duration });
  }

  /** Goes on with an audio element of the page that is already playing this episode. */
  adopt(audio: HTMLAudioElement): void {
    this.#hold(audio, true);
    this.#set({ isStarted: true, url: audio.currentSrc, ...this.#read() });
    this.#watch();
  }

  /** Starts or goes on; what becomes of it is in the snapshot. Nothing happens without an audio address. */
  play(): void {
    if (!this.#audio && !this.#open()) return;
    this.#set({ failure: undefined });
    const audio = this.#audio!;
    // A refusal (no gesture, no source, a newer call) shows in the events or leaves the audio paused, as the snapshot says.
    audio.play()?.catch(() => this.#sync(FACT_EVENTS));
    this.#sync(FACT_EVENTS);
  }

  pause(): void {
    this.#audio?.pause();
  }

  togglePlay(): void {
    if (this.state.isPlaying) this.pause();
    else this.play();
  }

  /** To a second of the episode; before the first press it is where playing will start. */
  seek(seconds: number): void {
    const end = this.state.duration ?? Infinity;
    const time = Math.max(0, Math.min(end, Number.isFinite(seconds) ? seconds : 0));
    if (this.#audio && this.#audio.readyState > 0) this.#audio.currentTime = time;
    else this.#set({ currentTime: time, isEnded: false });
  }

  /** Takes the audio anew from the start of its list, at the same second. */
  retry(): void {
    this.release();
    this.#index = 0;
    this.play();
  }

  setRate(rate: number): void {
    if (this.#audio) this.#audio.playbackRate = rate;
    else this.#set({ rate });
  }

  setVolume(volume: number): void {
    if (this.#audio) Object.assign(this.#audio, { volume, muted: false });
    else this.#set({ volume, isMuted: false });
  }

  toggleMute(): void {
    const isMuted = !this.state.isMuted;
    if (this.#audio) this.#audio.muted = isMuted;
    else this.#set({ isMuted });
  }

  /** Stops and lets the audio element go; the snapshot keeps the second. */
  release(): void {
    this.#stall.stop();
    this.#listening.abort();
    if (holder === this) holder = undefined;
    const audio = this.#audio;
    if (!audio) return;
    this.#audio = undefined;
    audio.pause();
    if (!this.#isBorrowed) {
      audio.removeAttribute('src');
      audio.load();
    }
    this.#set({ isPlaying: false, isBuffering: false, isSlow: false });
  }

  /** False where no source is left that this browser might play. */
  #open(): boolean {
    const audio = document.createElement('audio');
    const source = this.#sources.slice(this.#index).find(({ type }) => !type || audio.canPlayType(type));
    if (!source) {
      if (this.#sources[0]) this.#set({ failure: 'format', url: this.#sources[0].url });
      return false;
    }
    this.#index = this.#sources.indexOf(source);
    const { rate, volume, isMuted, isEnded } = this.state;
    // Where the volume belongs to the device, what is set is not what is read.
    audio.volume = 0.5;
    const hasVolume = audio.volume === 0.5;
    this.#set({ isStarted: true, isEnded: false, hasVolume, url: source.url, ...(isEnded && { currentTime: 0 }) });
    // Before #hold's listeners, which would take the audio's zero for the position.
    const goOn = () => this.state.currentTime > 0 && (audio.currentTime = this.state.currentTime);
    audio.addEventListener('loadedmetadata', goOn, { once: true });
    this.#hold(audio, false);
    Object.assign(audio, { volume, muted: isMuted, defaultPlaybackRate: rate, preload: 'auto', src: source.url });
    return true;
  }

  #hold(audio: HTMLAudioElement, isBorrowed: boolean): void {
    if (holder !== this) holder?.release();
    holder = this;
    this.#audio = audio;
    this.#isBorrowed = isBorrowed;
    const { signal } = (this.#listening = new AbortController());
    for (const type of FACT_EVENTS) audio.addEventListener(type, () => this.#sync([type]), { signal });
    audio.addEventListener('error', () => this.#recover(audio), { signal });
    audio.addEventListener('progress', () => this.#stall.extend(), { signal });
  }

  /** After an error: the next source, else failure. */
  #recover({ error }: HTMLAudioElement): void {
    const isLast = this.#index + 1 >= this.#sources.length || this.#isBorrowed;
    if (isLast) this.#fail(error?.code === MediaError.MEDIA_ERR_DECODE ? 'broken' : 'unreachable');
    else {
      this.release();
      this.#index += 1;
      this.play();
    }
  }

  #fail(failure: AudioFailure): void {
    this.release();
    this.#set({ failure });
  }

  /** Waiting shows after a while, so that a quick start does not flicker. */
  #watch(): void {
    if (this.#audio && FACTS.isWaiting.read(this.#audio)) this.#stall.start();
    else this.#stall.stop();
  }

  #sync(types: readonly string[]): void {
    if (!this.#audio) return;
    const { currentTime, ...facts } = this.#read(types);
    // A second that has not begun yet, and a source that has not loaded yet, change nothing.
    const isShown = currentTime !== undefined && this.#audio.readyState > 0 && (types.length > 1 || types[0] !== 'timeupdate' || this.#isNews(currentTime));
    this.#set(isShown ? { ...facts, currentTime } : facts);
    this.#watch();
  }

  #read(types: readonly string[] = FACT_EVENTS): Partial<PlayerState> {
    const read: Record<string, unknown> = {};
    for (const [name, fact] of Object.entries(FACTS) as [keyof Facts, (typeof FACTS)[keyof Facts]][]) {
      if (name !== 'isWaiting' && fact.events.split(' ').some((event) => types.includes(event))) read[name] = fact.read(this.#audio!);
    }
    if ('duration' in read) read['duration'] ??= this.#declared;
    return read;
  }

  /** Short audio moves its bar in steps of a five-hundredth, long audio once a second. */
  #isNews(time: number): boolean {
    const step = Math.min(1, (this.state.duration ?? Infinity) / 500);
    return Math.floor(time / step) !== Math.floor(this.state.currentTime / step);
  }

  #set(values: Partial<PlayerState>): void {
    const before = this.state;
    const isSame = Object.entries(values).every(([key, value]) => before[key as keyof PlayerState] === value);
    if (isSame) return;
    this.state = Object.freeze({ ...before, ...values });
    this.#host.requestUpdate();
    this.#changed(this.state, before);
  }
}
