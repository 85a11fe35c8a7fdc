/** What stands inside the element where there is no room for the whole episode: a link and a player. */
import type { Episode } from '../episode/episode.js';
import { type Markup } from './markup.js';
export declare const fallbackHtml: ({ title, url, audio: [source] }: Episode) => Markup;
