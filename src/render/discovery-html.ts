/**
 * What other sites read in the head of an episode's page: Open Graph (https://ogp.me), the player card, and where oEmbed is discovered
 * (https://oembed.com). Only what is known, and only whole addresses, since they are read far from the page.
 */
import type { Episode } from '../episode/episode.js';
import { abridge } from './abridge.js';
import { FRAME_HEIGHT, FRAME_WIDTH } from './embed-html.js';
import { markup, type Markup } from './markup.js';

/** Public addresses: of the oEmbed answer, of the page for frames, and of the episode's page if the episode does not say. */
export interface DiscoveryAddresses {
  readonly oembed?: string | undefined;
  readonly frame?: string | undefined;
  readonly page?: string | undefined;
}

/** Lines for the head of a page. */
export function discoveryHtml(episode: Episode, { oembed, frame, page }: DiscoveryAddresses = {}): Markup {
  const { title, summary, image, show, url = page } = episode;
  const graph = {
    'og:type': 'article',
    'og:title': title,
    'og:description': summary && abridge(summary),
    'og:url': whole(url) ?? whole(page),
    'og:image': whole(image),
    'og:site_name': show?.title,
    'og:audio': whole(episode.audio[0]?.url),
  };
  const player = whole(frame) && {
    'twitter:card': 'player',
    'twitter:title': title,
    'twitter:player': frame,
    'twitter:player:width': FRAME_WIDTH,
    'twitter:player:height': FRAME_HEIGHT,
  };
  return markup`${whole(oembed) && markup`<link rel="alternate" type="application/json+oembed" href="${oembed}">\n`}${metas(
    'property',
    graph,
  )}${metas('name', player || {})}`;
}

/** What `discoveryHtml` has to leave out: the addresses that mean nothing far from the page, by what they are of. */
export function partialAddresses(episode: Episode, { oembed, frame, page }: DiscoveryAddresses = {}): Readonly<Record<string, string>> {
  const { url = page, image, audio } = episode;
  const addresses = Object.entries({ url: whole(page) ?? url, image, audio: audio[0]?.url, frame, oembed });
  return Object.fromEntries(addresses.filter((entry): entry is [string, string] => Boolean(entry[1]) && !whole(entry[1])));
}

/** An address that means the same everywhere; undefined if it is none. */
const whole = (address: string | undefined): string | undefined => (address && /^https?:\/\/./i.test(address) ? address : undefined);

const metas = (key: 'name' | 'property', values: Readonly<Record<string, string | number | undefined>>): readonly (Markup | undefined)[] =>
  Object.entries(values).map(([name, content]) =>
    content === undefined || content === '' ? undefined : markup`<meta ${key}="${name}" content="${content}">\n`,
  );
