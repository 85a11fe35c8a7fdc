/** The player's snapshot: what views draw and what the element tells the page. Frozen; replaced when a value differs. */
import type { Facts } from './facts.js';
/** Why the audio does not sound: not loaded; a format that this browser does not play; a damaged file; no answer in time. */
export type AudioFailure = 'unreachable' | 'format' | 'broken' | 'timeout';
/** What the listener sets, under the names of the media element. */
export type Settings = Pick<Facts, 'playbackRate' | 'volume' | 'muted'>;
export interface PlayerState extends Facts {
    /** true from the first press of this episode on */
    readonly isStarted: boolean;
    /** half a second without sound that should be there */
    readonly isBuffering: boolean;
    /** three seconds of it */
    readonly isSlow: boolean;
    readonly failure: AudioFailure | undefined;
    /** the address that is playing or that failed last */
    readonly url: string | undefined;
}
/** What an episode begins with; the settings stay. */
export declare const AT_REST: {
    isStarted: boolean;
    isPlaying: boolean;
    ended: boolean;
    isBuffering: boolean;
    isSlow: boolean;
    currentTime: number;
    failure: undefined;
    url: undefined;
};
