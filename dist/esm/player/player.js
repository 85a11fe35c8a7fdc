import { FACT_EVENTS, readFacts } from './facts.js';
import { AT_REST } from './player-state.js';

const MEDIA_ERR_DECODE = 3;
let holder;
class Player {
  /** `changed` hears every change of the snapshot. */
  constructor(host, changed) {
    this.state = { ...AT_REST, duration: void 0, playbackRate: 1, volume: 1, muted: false };
    this.#sources = [];
    this.#index = 0;
    /** An audio element of the page is left in it as it was. */
    this.#isBorrowed = false;
    /** The audio has been sent to the second where it begins. */
    this.#isPlaced = false;
    this.#listening = new AbortController();
    this.#host = host;
    this.#changed = changed;
  }
  #host;
  #changed;
  #sources;
  #index;
  #declared;
  #audio;
  #isBorrowed;
  #isPlaced;
  #listening;
  /** Ends what a media factory has begun. */
  #detach;
  /** Takes another episode: the audio of the one before stops. `duration` in seconds, as the data says. Requests nothing. */
  load(sources, duration) {
    this.release();
    const saves = navigator.connection?.saveData;
    this.#sources = saves ? sources.toSorted((a, b) => (a.bitrate ?? Infinity) - (b.bitrate ?? Infinity)) : sources;
    this.#index = 0;
    this.#declared = duration;
    this.#set({ ...AT_REST, duration });
  }
  /** Goes on with an audio element of the page that is already playing this episode. */
  adopt(audio) {
    this.#hold(audio, true);
    this.#set({ isStarted: true, url: audio.currentSrc });
    this.#sync();
  }
  /**
   * Starts or goes on; after a failure, takes the audio anew from the start of its list, at the same second. What becomes of
   * it is in the snapshot. Nothing happens without an audio address.
   */
  play() {
    if (!this.#audio) this.#open();
    this.#audio?.play()?.catch(() => this.#sync());
    this.#sync();
  }
  pause() {
    this.#audio?.pause();
  }
  togglePlay() {
    this[this.state.isPlaying ? "pause" : "play"]();
  }
  /** To a second of the episode; before the first press it is where playing will start. */
  seek(seconds) {
    const currentTime = Math.max(0, Math.min(this.state.duration ?? Infinity, seconds < Infinity ? seconds : 0));
    if (this.#audio && this.#isPlaced) this.#audio.currentTime = currentTime;
    else this.#set({ currentTime, ended: false });
  }
  /** Speed, volume and mute. */
  apply(settings) {
    if (this.#audio) Object.assign(this.#audio, settings);
    else this.#set(settings);
  }
  /** How long the audio has been waiting for data: a little, long, or too long. */
  wait(stage) {
    if (stage === "failed") this.#fail("timeout");
    else this.#set({ isBuffering: stage !== "none", isSlow: stage === "slow" });
  }
  /** The audio element, for what the browser does with it beside playing; undefined before the first press. */
  get media() {
    return this.#audio;
  }
  /** Stops and lets the audio element go; the snapshot keeps the second. */
  release() {
    this.watch?.stop();
    this.#listening.abort();
    if (holder === this) holder = void 0;
    const audio = this.#audio;
    if (!audio) return;
    this.#audio = void 0;
    audio.pause();
    this.#detach?.();
    if (!this.#isBorrowed) {
      audio.removeAttribute("src");
      audio.load();
    }
    this.#set({ isPlaying: false, isBuffering: false, isSlow: false });
  }
  /** Makes the audio of the first source that this browser, or the page's factory, may play. */
  #open() {
    const audio = document.createElement("audio");
    this.#detach = void 0;
    const source = this.#sources.slice(this.#index).find((each) => {
      const isNative = !each.type || audio.canPlayType(each.type);
      return isNative || (this.#detach = this.#host.mediaFactory?.(audio, each));
    });
    let url = (source ?? this.#sources[0])?.url;
    if (!url) return;
    if (location.protocol === "https:") url = url.replace(/^http:/, "https:");
    const { playbackRate, volume, muted, ended, currentTime } = this.state;
    this.#set({ isStarted: true, ended: false, failure: void 0, url, currentTime: ended ? 0 : currentTime });
    if (!source) return this.#fail("format");
    this.#index = this.#sources.indexOf(source);
    this.#hold(audio, false);
    Object.assign(audio, { volume, muted, defaultPlaybackRate: playbackRate, ...!this.#detach && { src: url } });
  }
  #hold(audio, isBorrowed) {
    if (holder !== this) holder?.release();
    holder = this;
    this.#audio = audio;
    this.#isPlaced = this.#isBorrowed = isBorrowed;
    const { signal } = this.#listening = new AbortController();
    for (const type of FACT_EVENTS) audio.addEventListener(type, () => this.#sync(type), { signal });
  }
  /** After an error: the next source, else failure. */
  #recover(code) {
    if (!this.#sources[this.#index + 1]) return this.#fail(code === MEDIA_ERR_DECODE ? "broken" : "unreachable");
    this.release();
    this.#index += 1;
    this.play();
  }
  #fail(failure) {
    this.release();
    this.#index = 0;
    this.#set({ failure });
  }
  #sync(type) {
    const audio = this.#audio;
    if (!audio) return;
    if (type === "error") return this.#recover(audio.error?.code);
    if (!this.#isPlaced && audio.readyState) {
      this.#isPlaced = true;
      if (this.state.currentTime) audio.currentTime = this.state.currentTime;
    }
    const facts = readFacts(audio);
    const { duration = this.#declared, currentTime } = facts;
    const now = this.state.currentTime;
    const isNews = this.#isPlaced && (type !== "timeupdate" || duration < 60 || Math.floor(currentTime) !== Math.floor(now));
    this.#set({ ...facts, duration, currentTime: isNews ? currentTime : now });
    this.watch?.look(audio, facts.isPlaying, type);
  }
  #set(values) {
    const before = this.state;
    if (Object.entries(values).every(([key, value]) => before[key] === value)) return;
    this.state = Object.freeze({ ...before, ...values });
    this.#host.requestUpdate();
    this.#changed(this.state, before);
  }
}

export { Player };
