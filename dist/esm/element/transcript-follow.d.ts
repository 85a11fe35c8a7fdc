import type { PlayerState } from '../player/player-state.js';
import { type LineNodes } from '../views/transcript-block.js';
/** A cue in its paragraph: `line` is the paragraph's index, `from` and `to` are places in its text. Times in seconds. */
export interface Spoken {
    readonly start?: number;
    readonly end?: number;
    readonly line: number;
    readonly from: number;
    readonly to: number;
}
export declare class TranscriptFollow {
    #private;
    /** The cues of the transcript, sorted by start. */
    spoken: readonly Spoken[];
    /** The reader looks elsewhere. */
    isAway: boolean;
    constructor(text: HTMLElement, lines: readonly LineNodes[]);
    /** A place of the text is being heard, or will be when playing goes on. */
    get hasPlace(): boolean;
    /** Called with every render; what is known already costs nothing. */
    see(facts: PlayerState): void;
    /** Marks anew: the text has grown, or is another one. */
    again(): void;
    stop(): void;
    /** The reader has scrolled: his place is where he looks. True if that is news. */
    leave(): boolean;
    /** The text has moved in its box, whoever moved it. True if the place that is heard has gone out of sight, and not by our doing. */
    hasMoved(): boolean;
    /** Back to the place that is being heard. */
    resume(): void;
}
