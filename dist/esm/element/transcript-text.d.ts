/** Makes the text of a transcript: paragraphs under the headings of chapters, put into the page block by block. */
import type { Episode } from '../episode/episode.js';
import type { Steps } from '../episode/transcript/steps.js';
import type { BodyFace } from '../views/contract.js';
import { type LineNodes } from '../views/transcript-block.js';
import type { LoadedTranscript } from './load-transcript.js';
import type { Spoken } from './transcript-follow.js';
/** A paragraph on the page; `start` in seconds. */
export interface Line extends LineNodes {
    readonly start: number | undefined;
    readonly speaker: string | undefined;
}
/** A chapter's title over the text that begins at `start` (seconds). */
export interface Heading {
    readonly start: number;
    readonly title: string;
}
/** The listed chapters of an episode; without them, the sections of its outline that have a time. */
export declare function headingsOf({ chapters, outline }: Episode): Heading[];
/** Empties `text` and `lines`, and fills them anew, a block a step; `heard` gets the cues with their places in the text. */
export declare function fillSteps(text: HTMLElement, lines: Line[], transcript: LoadedTranscript, headings: readonly Heading[], { level, strings }: BodyFace, tag: string, heard: (spoken: readonly Spoken[]) => void): Steps<true>;
