/**
 * Where a card's episode comes from: the `episode` property, a JSON child, the address in `src`, or plain markup, in
 * this order. Holds one frozen state that it replaces; the last request wins and the others are aborted. Called by the
 * element; it draws nothing.
 */
import type { Episode } from '../episode/episode.js';
import { type EpisodeReading } from '../episode/read-episode.js';
import { type Problem } from '../episode/result.js';
/** `isSlow`: after three seconds of loading. `isOutlinePending`: the outline is being read from the notes. */
export interface SourceState {
    readonly status: 'empty' | 'loading' | 'ready' | 'failed';
    readonly isSlow?: boolean;
    readonly episode?: Episode;
    readonly isOutlinePending?: boolean;
    readonly problem?: Problem;
}
/** What the source needs of the element. */
export interface SourceHost extends HTMLElement {
    requestUpdate(): void;
}
/** What the element wants to hear. */
export interface SourceNeeds {
    readonly loaded: (reading: EpisodeReading) => void;
    readonly failed: (problem: Problem) => void;
}
export declare class EpisodeSource {
    #private;
    /** Nothing was asked for yet, and nothing is known to be missing: the card keeps its place as one that loads. */
    state: SourceState;
    constructor(host: SourceHost, needs: SourceNeeds);
    /** Reads anew from what the element holds now. `isFresh` passes over answers that were kept. */
    read({ src, episode, guid }: {
        src?: string | undefined;
        episode?: unknown;
        guid?: string | undefined;
    }, isFresh?: boolean): Promise<void>;
    /** Ends the request that is under way, if any. */
    abort(): void;
}
