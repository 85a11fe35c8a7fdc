/** A plain list of episodes as a page: the way into a site of episode pages. */
import type { Episode } from '../episode/episode.js';
import { markup } from './markup.js';

/** An episode by the address of its page. */
export interface ListedPage {
  readonly episode: Episode;
  readonly href: string;
}

/** The page; the episodes stand in the order in which they are given. */
export const listHtml = (title: string, language: string | undefined, pages: readonly ListedPage[]): string =>
  markup`<!doctype html>
<html lang="${language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="alternate" type="application/feed+json" href="index.json">
<style>body{max-inline-size:60em;margin:2em auto;padding:0 1em;font-family:system-ui,sans-serif;line-height:1.5}</style>
</head>
<body>
<h1>${title}</h1>
<ul>
${pages.map(({ episode: { title: name, datePublished = '' }, href }) => {
  const day = datePublished.slice(0, 10);
  return markup`<li><a href="${href}">${name}</a>${day && markup` <time datetime="${day}">${day}</time>`}</li>\n`;
})}</ul>
</body>
</html>
`.text;
