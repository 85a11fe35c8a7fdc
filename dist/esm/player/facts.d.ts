/**
 * What the player knows of its audio element, read in one go at every media event that may have changed some of it.
 * Called by Player; nothing here decides or writes. Names are the media element's own where it has one.
 */
/** Facts of an audio element; times in seconds. */
export interface Facts {
    readonly isPlaying: boolean;
    readonly ended: boolean;
    readonly currentTime: number;
    /** undefined while unknown or endless */
    readonly duration: number | undefined;
    readonly playbackRate: number;
    /** from 0 to 1 */
    readonly volume: number;
    readonly muted: boolean;
}
/** https://html.spec.whatwg.org/multipage/media.html#mediaevents */
export declare const FACT_EVENTS: readonly string[];
export declare const readFacts: ({ paused, ended, error, currentTime, duration, playbackRate, volume, muted }: HTMLAudioElement) => Facts;
