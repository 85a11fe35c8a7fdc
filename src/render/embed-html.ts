/**
 * An episode for other people's pages: a page to be framed, and what oEmbed (https://oembed.com) says of it. The episode stands in
 * the page itself, since a sandboxed frame may not ask for a file.
 */
import type { Episode } from '../episode/episode.js';
import { markup, Markup } from './markup.js';
import { linked } from './outline-html.js';
import { scriptHtml } from './page-html.js';

/** The size of the frame. */
const WIDTH = 600;
const HEIGHT = 420;

/** Tells the page around how high it is, as WordPress asks of embeds. */
const TELL_HEIGHT =
  "const secret=new URLSearchParams(location.hash.replace(/^#\\??/,'')).get('secret');" +
  "new ResizeObserver(()=>parent.postMessage({message:'height',value:Math.ceil(document.documentElement.scrollHeight),secret},'*')).observe(document.body)";

/** The page of the frame; `json` is the episode file's text, its addresses as seen from this page. */
export const embedHtml = (episode: Episode, json: string, script: string, integrity: string | undefined): string => {
  const { title, url, audio, language = 'en' } = episode;
  const [source] = audio;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>${title}</title>
${url && markup`<link rel="canonical" href="${url}">\n`}${scriptHtml(script, integrity)}
<style>body{margin:0}</style>
</head>
<body>
<episode-card><script type="application/json">${new Markup(json.replace(/</g, '\\u003c'))}</script>${linked(title, url ?? source?.url)}${
    source && markup` <audio controls preload="none" src="${source.url}"></audio>`
  }</episode-card>
<script>${new Markup(TELL_HEIGHT)}</script>
</body>
</html>
`.text;
};

/** The oEmbed answer of type rich; `frame` is the public address of the embed page. */
export function oEmbed({ title, show, persons, image, url }: Episode, frame: string): Readonly<Record<string, unknown>> {
  const [author] = persons;
  const html = markup`<iframe src="${frame}" title="${title}" width="100%" height="${HEIGHT}" loading="lazy"></iframe>`.text;
  const fields = {
    type: 'rich',
    version: '1.0',
    title,
    author_name: author?.name,
    author_url: author?.href,
    provider_name: show?.title,
    provider_url: show?.url ?? url,
    cache_age: 3600,
    width: WIDTH,
    height: HEIGHT,
    html,
    ...(image && { thumbnail_url: image, thumbnail_width: 240, thumbnail_height: 240 }),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
