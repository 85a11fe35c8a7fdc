import { showPosition, clearMedia, showMedia } from '../player/media-session.js';
import { recall, keep } from '../player/memory.js';
import { takeVoice, leaveVoice } from '../player/one-voice.js';
import { SleepTimer } from '../player/sleep-timer.js';
import { stepChapter } from '../player/step-chapter.js';
import { stopAt } from '../player/stop-at.js';
import { parseTimeLink } from '../player/time-link.js';
import { closeLeftMenu } from './close-left-menu.js';
import { isLinked } from './is-linked.js';
import { isOn } from './is-on.js';

const WORTH_RESUMING = 10;
const KEEP_EVERY = 10;
class Listening {
  constructor(host, actions) {
    /** another device may take the audio over */
    this.hasRemote = false;
    this.sleep = new SleepTimer(() => this.#pause());
    this.#pause = () => this.#player.pause();
    this.#isNew = false;
    this.#starts = [];
    this.#keptAt = 0;
    this.#connection = new AbortController();
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }
  #pause;
  #host;
  #actions;
  #episode;
  #isNew;
  #starts;
  #last;
  #keptAt;
  #range;
  #watched;
  #connection;
  get #player() {
    return this.#actions.player;
  }
  /** The episode that is shown, and where its chapters begin; a new one is begun where its listener left it. */
  take(episode, starts) {
    this.#isNew ||= !this.#episode || nameOf(this.#episode) !== nameOf(episode);
    this.#episode = episode;
    this.#starts = starts;
  }
  /** Plays a range of the episode and stops exactly at its end; times in seconds. */
  playRange(start, end) {
    this.#range = { start, end };
    this.#player.seek(start);
    this.#player.play();
    if (this.#last?.isPlaying) this.#holdRange();
  }
  /** The second at which the chapter that is playing ends. */
  get chapterEnd() {
    const { currentTime, duration = Infinity } = this.#player.state;
    return stepChapter(this.#starts, currentTime, 1) ?? duration;
  }
  hostConnected() {
    const { signal } = this.#connection = new AbortController();
    addEventListener("pagehide", () => this.#keepPosition(), { signal });
    addEventListener("hashchange", () => this.#follow() && navigator.userActivation?.isActive && this.#player.play(), { signal });
    const hush = ({ target }) => {
      const isOther = isOn(this.#host, "pause-others") && target !== this.#player.media;
      if (isOther && this.#player.state.isPlaying) this.#player.pause();
    };
    document.addEventListener("play", hush, { signal, capture: true });
    this.#host.shadowRoot?.addEventListener("focusout", closeLeftMenu, { signal });
  }
  hostDisconnected() {
    this.#connection.abort();
    this.#keepPosition();
  }
  hostUpdated() {
    if (this.#isNew && this.#episode) this.#begin(this.#episode);
    this.#isNew = false;
    const before = this.#last;
    const now = this.#last = this.#player.state;
    if (now === before) return;
    if (now.isPlaying && !before?.isPlaying) this.#started();
    if (!now.isPlaying && before?.isPlaying) this.#stopped(now.ended);
    if (before && now.playbackRate !== before.playbackRate)
      this.#keep("rates", this.#showName, now.playbackRate === 1 ? void 0 : now.playbackRate);
    if (before && now.volume !== before.volume) this.#keep("volume", "", now.volume);
    if (!now.isPlaying) return;
    this.sleep.pass(now.currentTime);
    const jump = now.currentTime - (before?.currentTime ?? 0);
    const isNews = now.playbackRate !== before?.playbackRate || now.duration !== before.duration || jump < 0 || jump > 2.5;
    if (isNews) showPosition(now.currentTime, now.duration, now.playbackRate);
    if (Math.abs(now.currentTime - this.#keptAt) >= KEEP_EVERY) this.#keepPosition();
  }
  get #showName() {
    return this.#episode?.show?.title ?? "";
  }
  #begin(episode) {
    this.#range = this.resumedAt = void 0;
    const { isStarted, currentTime } = this.#player.state;
    const remembers = !isOn(this.#host, "no-storage");
    const playbackRate = remembers ? recall("rates", this.#showName) : void 0;
    const volume = remembers ? recall("volume", "") : void 0;
    if (playbackRate) this.#player.apply({ playbackRate });
    if (volume !== void 0) this.#player.apply({ volume });
    if (isStarted || currentTime > 0 || this.#follow()) return;
    this.resumedAt = remembers ? recall("positions", nameOf(episode)) : void 0;
    if (this.resumedAt) this.#player.seek(this.resumedAt);
  }
  /** Goes where the page's address leads, if that is this card. */
  #follow() {
    const link = parseTimeLink(location.hash);
    if (!link || !isLinked(this.#host, location.hash)) return false;
    this.#range = link.end === void 0 ? void 0 : { start: link.start, end: link.end };
    this.#player.seek(link.start);
    this.#host.scrollIntoView({ block: "nearest" });
    return true;
  }
  #started() {
    const { media } = this.#player;
    takeVoice(this.#pause);
    this.#showMedia();
    if (this.#range) this.#holdRange();
    if (isOn(this.#host, "pause-others")) {
      for (const other of document.querySelectorAll("audio, video")) if (other !== media) other.pause();
    }
    if (!media || media === this.#watched) return;
    this.#watched = media;
    media.remote?.watchAvailability((isThere) => this.#offerRemote(isThere)).catch(() => this.#offerRemote(false));
  }
  #offerRemote(isThere) {
    this.hasRemote = isThere;
    this.#host.requestUpdate();
  }
  #stopped(isEnded) {
    leaveVoice(this.#pause);
    if (isEnded) clearMedia();
    this.#keepPosition();
  }
  #holdRange() {
    const { media } = this.#player;
    const { start, end } = this.#range ?? { start: 0, end: Infinity };
    if (media) stopAt(media, start, end, () => this.#range = void 0);
  }
  #showMedia() {
    const { title, persons, show, image } = this.#episode;
    const player = this.#player;
    const hosts = persons.filter(({ role }) => role === "host").map(({ name }) => name);
    showMedia(
      { title, artist: hosts.join(", ") || (show?.title ?? ""), album: show?.title ?? "", image },
      {
        play: () => player.play(),
        pause: () => player.pause(),
        seekBy: (seconds) => player.seek(player.state.currentTime + seconds),
        seekTo: (seconds) => player.seek(seconds),
        step: this.#starts.length > 1 ? (direction) => player.seek(this.#neighbour(direction)) : void 0
      }
    );
  }
  #neighbour(direction) {
    const { currentTime, duration } = this.#player.state;
    return stepChapter(this.#starts, currentTime, direction) ?? (direction < 0 ? 0 : duration ?? currentTime);
  }
  /** At the end, and where little was heard, there is nothing to come back to. */
  #keepPosition() {
    const { isStarted, ended, currentTime, duration = Infinity } = this.#player.state;
    if (!isStarted || !this.#episode) return;
    this.#keptAt = currentTime;
    const isWorth = !ended && currentTime >= WORTH_RESUMING && currentTime < duration - WORTH_RESUMING;
    this.#keep("positions", nameOf(this.#episode), isWorth ? Math.floor(currentTime) : void 0);
  }
  #keep(...entry) {
    if (!isOn(this.#host, "no-storage")) keep(...entry);
  }
}
const nameOf = ({ guid, audio, url, title }) => guid ?? audio[0]?.url ?? url ?? title;

export { Listening };
