/** Stops the audio when it is time to sleep: after some minutes, or at a second of the episode. Called by the element's listening chunk. */
export declare class SleepTimer {
    #private;
    /** "off", "chapter", or minutes */
    choice: string;
    /** `stop` is called once, when it is time. */
    constructor(stop: () => void);
    /** `end` is the second at which the chapter ends that is playing. */
    set(choice: string, end: number): void;
    /** The episode has come to this second. */
    pass(seconds: number): void;
    clear(): void;
}
