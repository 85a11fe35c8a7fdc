/**
 * Gives the sections of an outline the seconds at which they are spoken of, by the words that they share with a timed transcript.
 * Called once a transcript is read. Where the words leave doubt a section is given no time: none is better than a wrong one.
 */
import type { Outline } from '../outline/outline.js';
import type { Cue } from '../transcript/cue.js';
/**
 * The same outline, frozen, in which each section whose place is certain has a `startTime` in seconds. Times that were given stay,
 * and what is found lies between them, later sections later. Sections without a title, links and promotion are not looked for.
 * @param duration seconds of the audio; a transcript that goes on longer is not listened to there
 */
export declare function alignOutline(outline: Outline, cues: readonly Cue[], duration?: number): Outline;
