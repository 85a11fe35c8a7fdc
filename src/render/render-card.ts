/**
 * An episode's card as HTML, for Node and for builds of sites: `import { renderCard } from 'episode-card/render'`. It needs no
 * browser, asks for no file and keeps nothing.
 */
import { levelOf } from '../element/head-face.js';
import { authorLine } from '../element/tell-author.js';
import type { Episode } from '../episode/episode.js';
import { readEpisode, readNotesOutline } from '../episode/read-episode.js';
import { localeFor } from '../locale/locale.js';
import type { Variant } from '../views/contract.js';
import { cardHtml, cardStyle } from './card-html.js';
import { discoveryHtml, type DiscoveryAddresses } from './discovery-html.js';
import { episodeHtml } from './episode-html.js';
import { fallbackHtml } from './fallback-html.js';
import { jsonLdHtml } from './json-ld.js';
import { markup, Markup, scriptJson } from './markup.js';

/** What `renderCard` may be told; what the tag itself can say is named as its properties are. */
export interface RenderOptions {
  /** Address of the episode's file, which the card reads once it is near. Without it the episode stands inside the tag, and nothing is fetched. */
  readonly src?: string;
  /** Which episode of a file of many. */
  readonly guid?: string;
  /** Address of the page that the card is for, absolute or from the root: relative addresses are read from there. Default: `/`. */
  readonly page?: string;
  readonly variant?: Variant;
  readonly theme?: 'light' | 'dark';
  /** Level of the title's heading, 1 to 6. Default: 2. */
  readonly headingLevel?: number;
  /** Language of the card's words, dates and numbers: that of the place in the page where the card stands. Default: `en`. */
  readonly lang?: string;
  /** Whether the card is drawn, in a declarative shadow root. Without it the page shows what is inside the tag until the script is there. Default: true. */
  readonly shadow?: boolean;
  /** What stands inside the tag, for feeds, mail and readers without a style sheet: a link and the audio, or all of the episode as plain HTML. Default: `link`. */
  readonly fallback?: 'link' | 'full';
  /** Address of `dist/episode-card.css`, for pages of many cards or of a strict policy. Default: the style stands in each drawn card. */
  readonly stylesheet?: string;
  /** Of the style element, for a policy that asks for one. */
  readonly nonce?: string;
  /** Adds the episode as JSON-LD, for search engines. Default: false. */
  readonly jsonLd?: boolean;
}

/** What `renderHead` may be told: beside where the episode is from, the public addresses of its page, frame and oEmbed answer. */
export interface HeadOptions extends DiscoveryAddresses {
  readonly src?: string;
  readonly guid?: string;
}

/** A name that no host has, for pages that know none. https://www.rfc-editor.org/rfc/rfc2606#section-2 */
const NO_HOST = 'https://page.invalid';

/**
 * The whole tag. `data` is an episode in any form of JSON that `src` may point at, as text or parsed. Rejects with a sentence where it is no
 * episode; what had to be left out of it is said on the console, as the card does.
 */
export async function renderCard(data: unknown, options: RenderOptions = {}): Promise<string> {
  const { src, guid, variant = 'full', theme, lang } = options;
  const checked = await read(data, options);
  const episode = asSeen({ ...checked, outline: await readNotesOutline(checked) });
  const headingLevel = levelOf(options.headingLevel ?? 2);
  const locale = await localeFor(lang ?? 'en');
  const drawn =
    options.shadow !== false &&
    markup`<template shadowrootmode="open">${styleHtml(options)}${cardHtml(episode, { variant, headingLevel, locale })}</template>`;
  const inside = options.fallback === 'full' ? episodeHtml(episode, { headingLevel }) : fallbackHtml(episode);
  const attributes = Object.entries({
    src,
    guid,
    variant: variant === 'full' ? undefined : variant,
    theme,
    'heading-level': headingLevel === 2 ? undefined : headingLevel,
    lang,
  }).map(([name, value]) => value !== undefined && markup` ${name}="${value}"`);
  const tag = markup`<episode-card${attributes}>${drawn}${src === undefined && dataHtml(data)}${inside}</episode-card>`;
  return markup`${tag}${options.jsonLd && jsonLdHtml(episode)}`.text;
}

/** The tags for the head of an episode's page: Open Graph, the player card, and where oEmbed is discovered. */
export async function renderHead(data: unknown, options: HeadOptions = {}): Promise<string> {
  return discoveryHtml(asSeen(await read(data, options)), options).text;
}

export { cardStyle };

async function read(data: unknown, { src = '', guid, page = '/' }: HeadOptions): Promise<Episode> {
  const { href, hash } = new URL(src, new URL(page, NO_HOST));
  const reading = await readEpisode(data, href, { guid: guid ?? (hash.slice(1) || undefined) });
  if (!reading.ok) throw new Error(`${src || 'The episode'} is not drawn: ${reading.problem.message}`);
  const { episode, refused, explain } = reading.value;
  if (refused.length > 0) (await explain()).forEach((problem) => console.warn(authorLine(problem)));
  return episode;
}

/** With addresses as the page knows them. */
const asSeen = (data: object): Episode => JSON.parse(JSON.stringify(data).replaceAll(`"${NO_HOST}/`, '"/')) as Episode;

const styleHtml = ({ stylesheet, nonce }: RenderOptions) =>
  stylesheet
    ? markup`<link rel="stylesheet" href="${stylesheet}">`
    : markup`<style${nonce && markup` nonce="${nonce}"`}>${new Markup(cardStyle())}</style>`;

/** The episode's data, as the card reads them inside the tag. */
const dataHtml = (data: unknown): Markup =>
  markup`<script type="application/json">${scriptJson(typeof data === 'string' ? data.trim() : JSON.stringify(data))}</script>`;
