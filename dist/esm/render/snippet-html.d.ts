/**
 * What an author pastes into a page: the element, an iframe, or plain HTML. The opening tag is on one line and only text, a link and
 * the player stand inside, which is what Markdown, editors and paragraphs leave whole.
 */
import type { Episode } from '../episode/episode.js';
/** The element with its script; `src` is the address of the episode's file. */
export declare const elementSnippet: (episode: Episode, src: string, script: string, integrity: string | undefined) => string;
/** A frame of the page at `src`, for places that let no script through. */
export declare const iframeSnippet: ({ title }: Episode, src: string, height?: number) => string;
/** A link and a player, for places that let nothing else through. */
export declare const plainSnippet: (episode: Episode) => string;
