/**
 * What a card does for its listener beside playing: resumes, remembers, follows links to a second, keeps to one voice, tells
 * the device, stops at the end of a range or when it is time to sleep. A controller of the element in the listening chunk; it
 * acts on the player's snapshots as they come.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Episode } from '../episode/episode.js';
import { clearMedia, showMedia, showPosition } from '../player/media-session.js';
import { keep, recall } from '../player/memory.js';
import { leaveVoice, takeVoice } from '../player/one-voice.js';
import { SleepTimer } from '../player/sleep-timer.js';
import { stepChapter } from '../player/step-chapter.js';
import { stopAt } from '../player/stop-at.js';
import { parseTimeLink } from '../player/time-link.js';
import type { CardActions, PlayerActions } from '../views/contract.js';
import { closeLeftMenu } from './close-left-menu.js';
import { isLinked } from './is-linked.js';
import { isOn } from './is-on.js';

/** What it needs of the element; `no-storage` and `pause-others` are read from its attributes. */
export type ListeningHost = HTMLElement & ReactiveControllerHost;

/** Less than this is not worth coming back to, from either end of the episode; in seconds. */
const WORTH_RESUMING = 10;
/** While playing, the position is kept this often, in seconds. */
const KEEP_EVERY = 10;

export class Listening implements ReactiveController {
  /** the second that was remembered and gone back to */
  resumedAt: number | undefined;
  /** another device may take the audio over */
  hasRemote = false;
  readonly sleep = new SleepTimer(() => this.#pause());
  readonly #pause = () => this.#player.pause();
  readonly #host: ListeningHost;
  readonly #actions: CardActions;
  #episode: Episode | undefined;
  #isNew = false;
  #starts: readonly number[] = [];
  #last: PlayerActions['state'] | undefined;
  #keptAt = 0;
  #range: { readonly start: number; readonly end: number } | undefined;
  #watched: HTMLAudioElement | undefined;
  #connection = new AbortController();

  constructor(host: ListeningHost, actions: CardActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  get #player(): PlayerActions {
    return this.#actions.player;
  }

  /** The episode that is shown, and where its chapters begin; a new one is begun where its listener left it. */
  take(episode: Episode, starts: readonly number[]): void {
    this.#isNew ||= !this.#episode || nameOf(this.#episode) !== nameOf(episode);
    this.#episode = episode;
    this.#starts = starts;
  }

  /** Plays a range of the episode and stops exactly at its end; times in seconds. */
  playRange(start: number, end: number): void {
    this.#range = { start, end };
    this.#player.seek(start);
    this.#player.play();
    if (this.#last?.isPlaying) this.#holdRange();
  }

  /** The second at which the chapter that is playing ends. */
  get chapterEnd(): number {
    const { currentTime, duration = Infinity } = this.#player.state;
    return stepChapter(this.#starts, currentTime, 1) ?? duration;
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    addEventListener('pagehide', () => this.#keepPosition(), { signal });
    addEventListener('hashchange', () => this.#follow() && navigator.userActivation?.isActive && this.#player.play(), { signal });
    const hush = ({ target }: Event) => {
      const isOther = isOn(this.#host, 'pause-others') && target !== this.#player.media;
      if (isOther && this.#player.state.isPlaying) this.#player.pause();
    };
    document.addEventListener('play', hush, { signal, capture: true });
    this.#host.shadowRoot?.addEventListener('focusout', closeLeftMenu, { signal });
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#keepPosition();
  }

  hostUpdated(): void {
    // What changes while a card is being drawn would not be drawn.
    if (this.#isNew && this.#episode) this.#begin(this.#episode);
    this.#isNew = false;
    const before = this.#last;
    const now = (this.#last = this.#player.state);
    if (now === before) return;
    if (now.isPlaying && !before?.isPlaying) this.#started();
    if (!now.isPlaying && before?.isPlaying) this.#stopped(now.ended);
    if (before && now.playbackRate !== before.playbackRate)
      this.#keep('rates', this.#showName, now.playbackRate === 1 ? undefined : now.playbackRate);
    if (before && now.volume !== before.volume) this.#keep('volume', '', now.volume);
    if (!now.isPlaying) return;
    this.sleep.pass(now.currentTime);
    const jump = now.currentTime - (before?.currentTime ?? 0);
    const isNews = now.playbackRate !== before?.playbackRate || now.duration !== before.duration || jump < 0 || jump > 2.5;
    if (isNews) showPosition(now.currentTime, now.duration, now.playbackRate);
    if (Math.abs(now.currentTime - this.#keptAt) >= KEEP_EVERY) this.#keepPosition();
  }

  get #showName(): string {
    return this.#episode?.show?.title ?? '';
  }

  #begin(episode: Episode): void {
    this.#range = this.resumedAt = undefined;
    const { isStarted, currentTime } = this.#player.state;
    const remembers = !isOn(this.#host, 'no-storage');
    const playbackRate = remembers ? recall('rates', this.#showName) : undefined;
    const volume = remembers ? recall('volume', '') : undefined;
    if (playbackRate) this.#player.apply({ playbackRate });
    if (volume !== undefined) this.#player.apply({ volume });
    if (isStarted || currentTime > 0 || this.#follow()) return;
    this.resumedAt = remembers ? recall('positions', nameOf(episode)) : undefined;
    if (this.resumedAt) this.#player.seek(this.resumedAt);
  }

  /** Goes where the page's address leads, if that is this card. */
  #follow(): boolean {
    const link = parseTimeLink(location.hash);
    if (!link || !isLinked(this.#host, location.hash)) return false;
    this.#range = link.end === undefined ? undefined : { start: link.start, end: link.end };
    this.#player.seek(link.start);
    this.#host.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #started(): void {
    const { media } = this.#player;
    takeVoice(this.#pause);
    this.#showMedia();
    if (this.#range) this.#holdRange();
    if (isOn(this.#host, 'pause-others'))
      for (const other of document.querySelectorAll<HTMLMediaElement>('audio, video')) if (other !== media) other.pause();
    if (!media || media === this.#watched) return;
    this.#watched = media;
    // Where nobody can say whether there is another device, none is offered: https://w3c.github.io/remote-playback/
    media.remote?.watchAvailability((isThere) => this.#offerRemote(isThere)).catch(() => this.#offerRemote(false));
  }

  #offerRemote(isThere: boolean): void {
    this.hasRemote = isThere;
    this.#host.requestUpdate();
  }

  #stopped(isEnded: boolean): void {
    leaveVoice(this.#pause);
    if (isEnded) clearMedia();
    this.#keepPosition();
  }

  #holdRange(): void {
    const { media } = this.#player;
    const { start, end } = this.#range ?? { start: 0, end: Infinity };
    if (media) stopAt(media, start, end, () => (this.#range = undefined));
  }

  #showMedia(): void {
    const { title, persons, show, image } = this.#episode!;
    const player = this.#player;
    const hosts = persons.filter(({ role }) => role === 'host').map(({ name }) => name);
    showMedia(
      { title, artist: hosts.join(', ') || (show?.title ?? ''), album: show?.title ?? '', image },
      {
        play: () => player.play(),
        pause: () => player.pause(),
        seekBy: (seconds) => player.seek(player.state.currentTime + seconds),
        seekTo: (seconds) => player.seek(seconds),
        step: this.#starts.length > 1 ? (direction) => player.seek(this.#neighbour(direction)) : undefined,
      },
    );
  }

  #neighbour(direction: -1 | 1): number {
    const { currentTime, duration } = this.#player.state;
    return stepChapter(this.#starts, currentTime, direction) ?? (direction < 0 ? 0 : (duration ?? currentTime));
  }

  /** At the end, and where little was heard, there is nothing to come back to. */
  #keepPosition(): void {
    const { isStarted, ended, currentTime, duration = Infinity } = this.#player.state;
    if (!isStarted || !this.#episode) return;
    this.#keptAt = currentTime;
    const isWorth = !ended && currentTime >= WORTH_RESUMING && currentTime < duration - WORTH_RESUMING;
    this.#keep('positions', nameOf(this.#episode), isWorth ? Math.floor(currentTime) : undefined);
  }

  #keep(...entry: Parameters<typeof keep>): void {
    if (!isOn(this.#host, 'no-storage')) keep(...entry);
  }
}

/** What an episode is remembered by. */
const nameOf = ({ guid, audio, url, title }: Episode): string => guid ?? audio[0]?.url ?? url ?? title;
