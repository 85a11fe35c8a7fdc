/** A whole page for an episode: the card, the plain HTML inside it, and what other sites and search engines read in the head. */
import type { Episode } from '../episode/episode.js';
import { type Markup, type Part } from './markup.js';
/** `script` is the address of the card's script, `integrity` its hash; `src` that of the episode's file; `head` is put into the head. */
export interface PageOptions {
    readonly src: string;
    readonly script: string;
    readonly integrity?: string | undefined;
    readonly body: Markup;
    readonly head?: Part;
}
/** The page; its layout is the reader's own stylesheet's, but for a measure and a transcript without dots. */
export declare const pageHtml: (episode: Episode, { src, script, integrity, body, head }: PageOptions) => string;
/** The element that loads the card, pinned by its hash where there is one. */
export declare const scriptHtml: (script: string, integrity: string | undefined) => Markup;
