import type { Cue } from './cue.js';
/**
 * What one voice says without a pause. The texts of its cues, set one behind the other, are the paragraph: the spaces between them
 * are theirs. `speaker` is named in every paragraph once it is known; `start` and `end` in seconds.
 */
export interface Paragraph {
    readonly start?: number;
    readonly end?: number;
    readonly speaker?: string;
    readonly cues: readonly Cue[];
}
/** The paragraphs of a transcript whose cues are sorted by start. */
export declare function mergeCues(cues: readonly Cue[]): Paragraph[];
