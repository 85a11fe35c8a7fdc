import type { Cue } from './cue.js';
/** The most cues that a transcript keeps: 28 hours at one a second. */
export declare const MAX_CUES = 100000;
/** What a file says of a cue, unchecked; times in seconds or in words (`"00:01:02.5"`). */
export interface RawCue {
    readonly text: unknown;
    readonly start?: unknown;
    readonly end?: unknown;
    readonly speaker?: unknown;
}
/**
 * Adds a cue to `cues`: nothing if it has no text, several if its text is longer than `limit` characters, cut at the end of a sentence
 * where there is one. A time that is none is left out; so is a speaker.
 */
export declare function addCue(cues: Cue[], { text, start, end, speaker }: RawCue, limit?: number): void;
/** `" Sarah\n Lee "` gives `"Sarah Lee"`; what is no text gives undefined. */
export declare const cleanName: (name: unknown) => string | undefined;
/** A cue that has the fields that are known. */
export declare function toCue(text: string, start?: number, end?: number, speaker?: string): Cue;
