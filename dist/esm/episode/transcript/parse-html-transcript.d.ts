import type { Cue } from './cue.js';
/** The paragraphs of the page, a speaker and a start (seconds) where the page gives them. */
export declare function parseHtmlTranscript(html: string): Cue[];
