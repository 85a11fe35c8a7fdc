/**
 * The events of the element. Each bubbles and crosses shadow roots; none can be cancelled. Times are in seconds.
 * Dispatched by episode-card.ts alone.
 */
import type { Episode } from '../episode/episode.js';
import type { Problem } from '../episode/result.js';
import type { PlayerState } from '../player/player-state.js';
/** `episode-load`: the episode is there and drawn; `refused` holds the paths of fields that had to be left out. */
export declare class EpisodeLoadEvent extends Event {
    readonly episode: Episode;
    readonly refused: readonly string[];
    constructor(episode: Episode, refused: readonly string[]);
}
/** `episode-error`: the episode, its audio, its transcript, its chapters or the list of similar episodes could not be had; `part` says which. */
export declare class EpisodeErrorEvent extends Event {
    readonly problem: Problem;
    readonly part: 'episode' | 'audio' | 'transcript' | 'chapters' | 'similar';
    constructor(problem: Problem, part: EpisodeErrorEvent['part']);
}
type PlaybackType = 'episode-play' | 'episode-pause' | 'episode-seek' | 'episode-time' | 'episode-end';
/** `episode-play`, `episode-pause`, `episode-seek`, `episode-time` (at most once a shown second), `episode-end`. */
export declare class EpisodePlaybackEvent extends Event {
    readonly currentTime: number;
    /** undefined while unknown */
    readonly duration: number | undefined;
    constructor(type: PlaybackType, currentTime: number, duration: number | undefined);
}
/** The events that a change of the player's snapshot stands for. */
export declare function playbackEvents(now: PlayerState, before: PlayerState): EpisodePlaybackEvent[];
declare global {
    interface HTMLElementEventMap {
        'episode-load': EpisodeLoadEvent;
        'episode-error': EpisodeErrorEvent;
        'episode-play': EpisodePlaybackEvent;
        'episode-pause': EpisodePlaybackEvent;
        'episode-seek': EpisodePlaybackEvent;
        'episode-time': EpisodePlaybackEvent;
        'episode-end': EpisodePlaybackEvent;
    }
}
export {};
