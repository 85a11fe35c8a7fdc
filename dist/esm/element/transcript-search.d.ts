/** Searches an opened transcript, marks what was found and goes from match to match. Lives as long as its transcript. */
import type { Finder, Match } from '../episode/transcript/find-words.js';
import { type LineNodes } from '../views/transcript-block.js';
export declare class TranscriptSearch {
    #private;
    /** Index of the match that the reader looks at. */
    index: number;
    matches: readonly Match[];
    /** Words are sought, and the answer is there. */
    isDone: boolean;
    /** `changed` hears of every answer, and which match is looked at. */
    constructor(lines: readonly LineNodes[], newFinder: () => Finder, changed: (match: Match | undefined) => void);
    /** Searches for these words once the reader has stopped typing. */
    find(words: string): void;
    /** The text is another one, or is back on the page. */
    again(): void;
    /** To the next match or the one before, and round. */
    turn(step: number): void;
    stop(): void;
}
