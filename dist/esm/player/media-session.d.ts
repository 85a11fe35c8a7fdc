/**
 * Tells the device what plays, for its lock screen, media keys and headphones: https://w3c.github.io/mediasession/
 * Called by the element's listening chunk while a card plays; without a media session nothing happens.
 */
/** What the device shows. */
export interface MediaFacts {
    readonly title: string;
    readonly artist: string;
    readonly album: string;
    readonly image: string | undefined;
}
/** What its buttons do; times in seconds. Without chapters there is no track before or after. */
export interface MediaVerbs {
    play(): void;
    pause(): void;
    seekBy(seconds: number): void;
    seekTo(seconds: number): void;
    readonly step: ((direction: -1 | 1) => void) | undefined;
}
export declare function showMedia({ image, ...facts }: MediaFacts, { play, pause, seekBy, seekTo, step }: MediaVerbs): void;
/** Where the audio is, for the scrubber of the lock screen. */
export declare function showPosition(position: number, duration: number | undefined, playbackRate: number): void;
/** Nothing of ours plays any more. */
export declare const clearMedia: () => void;
