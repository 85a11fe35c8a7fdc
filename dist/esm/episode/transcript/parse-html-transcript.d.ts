import type { Cue } from './cue.js';
import { type Steps } from './steps.js';
/** The paragraphs of the page, a speaker and a start (seconds) where the page gives them. */
export declare const parseHtmlTranscript: (html: string) => Cue[];
/** The same, tag by tag. */
export declare function htmlSteps(html: string): Steps<Cue[]>;
