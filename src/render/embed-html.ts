/**
 * An episode for other people's pages: a page to be framed, and what oEmbed (https://oembed.com) says of it. The episode stands in
 * the page itself, since a sandboxed frame may not ask for a file.
 */
import type { Episode } from '../episode/episode.js';
import { fallbackHtml } from './fallback-html.js';
import { markup, Markup, scriptJson } from './markup.js';
import { linked } from './outline-html.js';
import { scriptHtml } from './page-html.js';

/** The size of the frame. */
export const FRAME_WIDTH = 600;
export const FRAME_HEIGHT = 420;

/** `json` is the episode file's text, its addresses as seen from this page; `frameScript` is the text of the built embed.js. */
export interface EmbedOptions {
  readonly json: string;
  readonly script: string;
  readonly integrity?: string | undefined;
  readonly frameScript: string;
}

/** The page of the frame. */
export const embedHtml = (episode: Episode, { json, script, integrity, frameScript }: EmbedOptions): string => {
  const { title, url, language = 'en' } = episode;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<base target="_blank">
<title>${title}</title>
${url && markup`<link rel="canonical" href="${url}">\n`}${scriptHtml(script, integrity)}
<style>body{margin:0}episode-card{display:block}</style>
</head>
<body>
<episode-card><script type="application/json">${scriptJson(json)}</script>${fallbackHtml(episode)}</episode-card>
<script>${new Markup(frameScript)}</script>
</body>
</html>
`.text;
};

/**
 * The oEmbed answer of type rich; `frame` is the public address of the embed page. WordPress listens to a frame only behind a quotation,
 * which it shows until the frame speaks; it drops `hidden`, by which those who keep all of the HTML show the frame alone.
 */
export function oEmbed({ title, show, persons, image, url, audio }: Episode, frame: string): Readonly<Record<string, unknown>> {
  const [author] = persons;
  const quotation = markup`<blockquote hidden>${linked(title, url ?? audio[0]?.url)}</blockquote>`;
  const html =
    markup`${quotation}<iframe src="${frame}" title="${title}" width="100%" height="${FRAME_HEIGHT}" frameborder="0" loading="lazy"></iframe>`
      .text;
  const fields = {
    type: 'rich',
    version: '1.0',
    title,
    author_name: author?.name,
    author_url: author?.href,
    provider_name: show?.title,
    provider_url: show?.url ?? url,
    cache_age: 3600,
    width: FRAME_WIDTH,
    height: FRAME_HEIGHT,
    html,
    ...(image && { thumbnail_url: image, thumbnail_width: 240, thumbnail_height: 240 }),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
