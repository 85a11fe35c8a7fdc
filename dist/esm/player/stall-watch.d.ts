/**
 * Counts how long the audio has been waiting for data. The browser says `stalled` once and then nothing more, so the
 * player needs a clock of its own. Called by Player; it knows no audio.
 */
/** Waiting is shown, spoken of, and given up after so many milliseconds without any data. */
declare const STAGES: {
    buffering: number;
    slow: number;
    failed: number;
};
export type StallStage = 'none' | keyof typeof STAGES;
export declare class StallWatch {
    #private;
    constructor(changed: (stage: StallStage) => void);
    /** Starts counting, unless it counts already. */
    start(): void;
    /** Some data came: failure is as far away as it was at the start. */
    extend(): void;
    stop(): void;
}
export {};
