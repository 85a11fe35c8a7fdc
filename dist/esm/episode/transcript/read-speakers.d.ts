import type { Cue } from './cue.js';
/** `{text: "Sarah: Hello"}` becomes `{speaker: "Sarah", text: "Hello"}`, if the file writes its speakers so; else the cues come back as they are. */
export declare function readSpeakers(cues: readonly Cue[]): readonly Cue[];
