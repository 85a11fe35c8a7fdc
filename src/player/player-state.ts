/** The player's snapshot: what views draw and what the element tells the page. Frozen; replaced when a value differs. */
import type { Facts } from './facts.js';

/** Why the audio does not sound: not loaded; a format that this browser does not play; a damaged file; no answer in time. */
export type AudioFailure = 'unreachable' | 'format' | 'broken' | 'timeout';

export interface PlayerState extends Omit<Facts, 'isWaiting'> {
  /** true from the first press of this episode on */
  readonly isStarted: boolean;
  /** half a second without sound that should be there */
  readonly isBuffering: boolean;
  /** three seconds of it */
  readonly isSlow: boolean;
  /** false where only the device's own buttons change it; known from the first press on */
  readonly hasVolume: boolean;
  readonly failure: AudioFailure | undefined;
  /** the address that is playing or that failed last */
  readonly url: string | undefined;
}

/** Before anything was loaded. */
export const AT_REST: PlayerState = Object.freeze({
  isStarted: false,
  isPlaying: false,
  isEnded: false,
  isBuffering: false,
  isSlow: false,
  currentTime: 0,
  duration: undefined,
  rate: 1,
  volume: 1,
  isMuted: false,
  hasVolume: true,
  failure: undefined,
  url: undefined,
});
