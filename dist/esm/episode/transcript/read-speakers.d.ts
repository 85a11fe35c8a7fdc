import type { Cue } from './cue.js';
import { type Steps } from './steps.js';
/** `{text: "Sarah: Hello"}` becomes `{speaker: "Sarah", text: "Hello"}`, if the file writes its speakers so; else the cues come back as they are. */
export declare const readSpeakers: (cues: readonly Cue[]) => readonly Cue[];
/** The same, cue by cue. */
export declare function speakerSteps(cues: readonly Cue[]): Steps<readonly Cue[]>;
