/**
 * What the player knows of its audio element, as one table: how each fact is read and which media events may change it.
 * Called by Player; nothing here decides or writes.
 */

/** Facts of an audio element; times in seconds. */
export interface Facts {
  readonly isPlaying: boolean;
  readonly isEnded: boolean;
  /** it should sound and has nothing to sound */
  readonly isWaiting: boolean;
  readonly currentTime: number;
  /** undefined while unknown or endless */
  readonly duration: number | undefined;
  readonly rate: number;
  readonly volume: number;
  readonly isMuted: boolean;
}

interface Fact<T> {
  readonly read: (audio: HTMLAudioElement) => T;
  readonly events: string;
}

const CLOCK = 'timeupdate seeking seeked loadedmetadata emptied ended';
const TRANSPORT = 'play playing pause ended waiting canplay seeking seeked emptied error stalled progress';

/** https://html.spec.whatwg.org/multipage/media.html#mediaevents */
export const FACTS: { readonly [K in keyof Facts]: Fact<Facts[K]> } = {
  isPlaying: { read: (audio) => !audio.paused && !audio.ended && !audio.error, events: TRANSPORT },
  isEnded: { read: (audio) => audio.ended, events: TRANSPORT },
  isWaiting: { read: (audio) => !audio.paused && !audio.ended && !audio.error && audio.readyState < HTMLMediaElement.HAVE_FUTURE_DATA, events: TRANSPORT },
  currentTime: { read: (audio) => audio.currentTime, events: CLOCK },
  duration: { read: ({ duration }) => (Number.isFinite(duration) && duration > 0 ? duration : undefined), events: 'durationchange loadedmetadata emptied' },
  rate: { read: (audio) => audio.playbackRate, events: 'ratechange' },
  volume: { read: (audio) => audio.volume, events: 'volumechange' },
  isMuted: { read: (audio) => audio.muted, events: 'volumechange' },
};

/** Every event that some fact hangs on. */
export const FACT_EVENTS: readonly string[] = [...new Set(Object.values(FACTS).flatMap(({ events }) => events.split(' ')))];
