/** What stands inside the element where there is no room for the whole episode: a link and a player. */
import type { Episode } from '../episode/episode.js';
import { markup, type Markup } from './markup.js';
import { linked } from './outline-html.js';

export const fallbackHtml = ({ title, url, audio: [source] }: Episode): Markup =>
  markup`${linked(title, url ?? source?.url)}${source && markup` <audio controls preload="none" src="${source.url}"></audio>`}`;
