/** A transcript as paragraphs with their speakers. Called by episode-html.ts. */
import type { Cue } from '../episode/transcript/cue.js';
import { type Markup } from './markup.js';
/** Each speaker is named where the voice changes. */
export declare function transcriptHtml(cues: readonly Cue[]): Markup;
