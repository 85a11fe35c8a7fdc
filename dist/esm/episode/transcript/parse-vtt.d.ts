import { type Steps } from './steps.js';
/** A cue as it stands in the file; times in seconds, `text` with its tags and entities. */
export interface VttCue {
    readonly start: number;
    readonly end: number;
    readonly id: string;
    readonly text: string;
}
/** Every cue of a WebVTT file in the file's order, an end before its start kept as it is; no cue without the signature. */
export declare const parseVtt: (file: string) => VttCue[];
/** The same, cue by cue. */
export declare function vttSteps(file: string): Steps<VttCue[]>;
