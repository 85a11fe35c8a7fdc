/**
 * What an author pastes into a page: the element, an iframe, or plain HTML. The opening tag is on one line and only text, a link and
 * the player stand inside, which is what Markdown, editors and paragraphs leave whole.
 */
import type { Episode } from '../episode/episode.js';
import { FRAME_HEIGHT } from './embed-html.js';
import { fallbackHtml } from './fallback-html.js';
import { markup } from './markup.js';
import { scriptHtml } from './page-html.js';

/** The element with its script; `src` is the address of the episode's file. */
export const elementSnippet = (episode: Episode, src: string, script: string, integrity: string | undefined): string =>
  markup`${scriptHtml(script, integrity)}\n<episode-card src="${src}">${fallbackHtml(episode)}</episode-card>\n`.text;

/** A frame of the page at `src`, for places that let no script through. */
export const iframeSnippet = ({ title }: Episode, src: string, height = FRAME_HEIGHT): string =>
  markup`<iframe src="${src}" title="${title}" width="100%" height="${height}" loading="lazy" allow="autoplay; clipboard-write"></iframe>\n`
    .text;

/** A link and a player, for places that let nothing else through. */
export const plainSnippet = (episode: Episode): string => markup`<p>${fallbackHtml(episode)}</p>\n`.text;
