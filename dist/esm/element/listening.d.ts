/**
 * What a card does for its listener beside playing: resumes, remembers, follows links to a second, keeps to one voice, tells
 * the device, stops at the end of a range or when it is time to sleep. A controller of the element in the listening chunk; it
 * acts on the player's snapshots as they come.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Episode } from '../episode/episode.js';
import { SleepTimer } from '../player/sleep-timer.js';
import type { CardActions } from '../views/contract.js';
/** What it needs of the element; `no-storage` and `pause-others` are read from its attributes. */
export type ListeningHost = HTMLElement & ReactiveControllerHost;
export declare class Listening implements ReactiveController {
    #private;
    /** the second that was remembered and gone back to */
    resumedAt: number | undefined;
    /** another device may take the audio over */
    hasRemote: boolean;
    readonly sleep: SleepTimer;
    constructor(host: ListeningHost, actions: CardActions);
    /** The episode that is shown, and where its chapters begin; a new one is begun where its listener left it. */
    take(episode: Episode, starts: readonly number[]): void;
    /** Plays a range of the episode and stops exactly at its end; times in seconds. */
    playRange(start: number, end: number): void;
    /** The second at which the chapter that is playing ends. */
    get chapterEnd(): number;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
