/** A whole page for an episode: the card, the plain HTML inside it, and what other sites and search engines read in the head. */
import type { Episode } from '../episode/episode.js';
import { abridge } from './abridge.js';
import { jsonLdHtml } from './json-ld.js';
import { markup, type Markup, type Part } from './markup.js';

/** `script` is the address of the card's script, `integrity` its hash; `src` that of the episode's file; `head` is put into the head. */
export interface PageOptions {
  readonly src: string;
  readonly script: string;
  readonly integrity?: string | undefined;
  readonly body: Markup;
  readonly head?: Part;
}

/** The page; its layout is the reader's own stylesheet's, but for a measure and a transcript without dots. */
export const pageHtml = (episode: Episode, { src, script, integrity, body, head }: PageOptions): string => {
  const { title, url, summary, show, language = 'en' } = episode;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}${show?.title && ` – ${show.title}`}</title>
${summary && markup`<meta name="description" content="${abridge(summary)}">\n`}${url && markup`<link rel="canonical" href="${url}">\n`}${head}${jsonLdHtml(episode)}
${scriptHtml(script, integrity)}
<style>body{max-inline-size:60em;margin:2em auto;padding:0 1em;font-family:system-ui,sans-serif;line-height:1.5}.transcript{padding:0;list-style:none}.transcript li{margin-block:1em}</style>
</head>
<body>
<episode-card src="${src}" heading-level="1">
${body}
</episode-card>
</body>
</html>
`.text;
};

/** The element that loads the card, pinned by its hash where there is one. */
export const scriptHtml = (script: string, integrity: string | undefined): Markup =>
  markup`<script type="module" src="${script}"${integrity && markup` integrity="${integrity}" crossorigin="anonymous"`}></script>`;
