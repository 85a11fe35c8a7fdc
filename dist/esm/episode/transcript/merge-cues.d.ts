import type { Cue } from './cue.js';
import { type Steps } from './steps.js';
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
/** A paragraph that may grow. */
export type Draft = {
    -readonly [Field in keyof Paragraph]: Field extends 'cues' ? Cue[] : Paragraph[Field];
};
/** The paragraphs of a transcript whose cues are sorted by start. */
export declare const mergeCues: (cues: readonly Cue[], starts?: readonly number[]) => Paragraph[];
/**
 * The same, cue by cue, into a list of which all but the last are complete. A paragraph ends where a chapter begins: `starts` are
 * those of chapters, sorted, in seconds.
 */
export declare function mergeSteps(cues: readonly Cue[], starts?: readonly number[], paragraphs?: Draft[]): Steps<Paragraph[]>;
/** Whether a chapter that starts at `start` has begun with a cue; a cue that begins a moment ahead of it is its first. */
export declare const isBegun: (start: number | undefined, cueStart: number | undefined) => boolean;
