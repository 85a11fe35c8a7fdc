/**
 * The player: verbs around at most one HTMLAudioElement, and a snapshot of what it does. The element is made on the
 * first press and never before; it is the truth, and no flag is set ahead of its events. Called by the custom element.
 */
import type { AudioSource } from '../episode/episode.js';
import { type PlayerState, type Settings } from './player-state.js';
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
export declare class Player {
    #private;
    state: PlayerState;
    /** Counts how long the audio waits for data, and calls `wait`; without one, waiting is not shown and never given up. */
    watch: Watch | undefined;
    /** `changed` hears every change of the snapshot. */
    constructor(host: PlayerHost, changed: (now: PlayerState, before: PlayerState) => void);
    /** Takes another episode: the audio of the one before stops. `duration` in seconds, as the data says. Requests nothing. */
    load(sources: readonly AudioSource[], duration?: number): void;
    /** Goes on with an audio element of the page that is already playing this episode. */
    adopt(audio: HTMLAudioElement): void;
    /**
     * Starts or goes on; after a failure, takes the audio anew from the start of its list, at the same second. What becomes of
     * it is in the snapshot. Nothing happens without an audio address.
     */
    play(): void;
    pause(): void;
    togglePlay(): void;
    /** To a second of the episode; before the first press it is where playing will start. */
    seek(seconds: number): void;
    /** Speed, volume and mute. */
    apply(settings: Partial<Settings>): void;
    /** How long the audio has been waiting for data: a little, long, or too long. */
    wait(stage: 'none' | 'buffering' | 'slow' | 'failed'): void;
    /** The audio element, for what the browser does with it beside playing; undefined before the first press. */
    get media(): HTMLAudioElement | undefined;
    /** Stops and lets the audio element go; the snapshot keeps the second. */
    release(): void;
}
