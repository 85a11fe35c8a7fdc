/**
 * Canonical JSON of an item of RSS 2.0 or RDF: its text as feedsmith gives it, which reads what feeds get wrong; its tags by the reader
 * of the browser, since feedsmith leaves some of them out and others are numbers and flags there. Called by read-feed.ts; what is wrong
 * in a value is found later, by the guard.
 */
import type { RssFeed } from 'feedsmith';
import type { Draft } from '../../episode/formats/any-episode.js';
import { found } from '../../episode/formats/found.js';
import { rssImage, rssTags } from '../../episode/formats/rss-parts.js';
import { date, plainText } from '../../episode/formats/values.js';
import { childrenOf, RSS, textOf, type XmlElement } from '../../episode/formats/xml.js';
import { decodeEntities } from '../../episode/outline/decode-entities.js';

type Item = RssFeed.Item<string>;
type Channel = RssFeed.Feed<string>;

/** An item or a channel as feedsmith reads it, and the element that it was written in. */
export interface Read<T> {
  readonly fields: T;
  readonly element: XmlElement;
}

/** One item, completed by what its channel says of all. */
export function rssDraft({ fields: item, element }: Read<Item>, channel: Read<Channel>, language: string | undefined): Draft {
  const { itunes = {} } = item;
  const full = item.content?.encoded;
  const short = item.description ?? item.googleplay?.description;
  const published = item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0];
  return found({
    title: decoded(item.title ?? itunes.title),
    subtitle: plainText(itunes.subtitle),
    guid: item.guid?.value ?? textOf(element, 'guid'),
    url: linkOf(item),
    datePublished: date(published) ?? published,
    show: rssShow(channel),
    summary: plainText(itunes.summary ?? (full && full !== short ? short : undefined)),
    description: full ?? short ?? itunes.summary,
    language,
    ...rssTags(element, channel.element),
  });
}

/** Titles are text, but many feeds encode them twice. */
const decoded = (title: string | undefined) => title && decodeEntities(title);

const FILE = /\.(?:mp3|m4a|mp4|ogg|opus)$/i;

/** The page; a guid is one unless it says otherwise or names a file. */
function linkOf({ link, guid, atom }: Item): string | undefined {
  const permanent = guid?.value ?? '';
  const isPage = guid?.isPermaLink !== false && /^https?:\S+$/.test(permanent) && !FILE.test(permanent);
  return link ?? atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? (isPage ? permanent : undefined);
}

const rssShow = ({ fields, element }: Read<Channel>) =>
  found({
    title: decoded(fields.title),
    url: fields.link,
    image: rssImage(element).image ?? textOf(childrenOf(element, 'image')[0], 'url', RSS),
    feed: fields.atom?.links?.find(({ rel }) => rel === 'self')?.href,
    guid: fields.podcast?.guid,
  });
