/**
 * Counts how long the audio stands still that should play. Browsers say `waiting` or `stalled` once and then nothing more,
 * and some say nothing at all when data cease to come: only time that passes shows that it plays. Called by Player.
 */
/** Waiting is shown, spoken of, and given up: so many milliseconds each behind the one before, as a device may sleep meanwhile. */
declare const STAGES: readonly [readonly ["buffering", 500], readonly ["slow", 2500], readonly ["failed", 7000]];
export type StallStage = 'none' | (typeof STAGES)[number][0];
/** What it reads of an audio element. */
export type WatchedAudio = Pick<HTMLAudioElement, 'currentTime' | 'readyState' | 'buffered'>;
export declare class StallWatch {
    #private;
    constructor(changed: (stage: StallStage) => void);
    /** Called at every event of the audio, by its type. */
    look(audio: WatchedAudio, isPlaying: boolean, type: string | undefined): void;
    stop(): void;
}
export {};
