/**
 * An episode for other people's pages: a page to be framed, and what oEmbed (https://oembed.com) says of it. The episode stands in
 * the page itself, since a sandboxed frame may not ask for a file.
 */
import type { Episode } from '../episode/episode.js';
/** The size of the frame. */
export declare const FRAME_WIDTH = 600;
export declare const FRAME_HEIGHT = 420;
/** `json` is the episode file's text, its addresses as seen from this page; `frameScript` is the text of the built embed.js. */
export interface EmbedOptions {
    readonly json: string;
    readonly script: string;
    readonly integrity?: string | undefined;
    readonly frameScript: string;
}
/** The page of the frame. */
export declare const embedHtml: (episode: Episode, { json, script, integrity, frameScript }: EmbedOptions) => string;
/**
 * The oEmbed answer of type rich; `frame` is the public address of the embed page. WordPress listens to a frame only behind a quotation,
 * which it shows until the frame speaks; it drops `hidden`, by which those who keep all of the HTML show the frame alone.
 */
export declare function oEmbed({ title, show, persons, image, url, audio }: Episode, frame: string): Readonly<Record<string, unknown>>;
