/** A transcript as a list of what was said, with the speakers. Called by episode-html.ts. */
import type { Cue } from '../episode/transcript/cue.js';
import { type Markup } from './markup.js';
/**
 * Each speaker is named where the voice changes. A list, since reader modes weigh paragraphs: those of an hour of speech would
 * outweigh the article that the card stands in, and its headings, lists and code would be gone. A page may style it by its class, as
 * page-html.ts does.
 */
export declare function transcriptHtml(cues: readonly Cue[]): Markup;
