/**
 * An episode out of an RSS 2.0 feed with the itunes, podcast, content and Podlove chapter namespaces, as canonical JSON.
 * A chunk of its own: loaded by readEpisode for text that begins as markup does.
 */
import { decodeEntities } from '../outline/decode-entities.js';
import { fail, ok, type Result } from '../result.js';
import type { Draft } from './any-episode.js';
import { found } from './found.js';
import { rssImage, rssTags } from './rss-parts.js';
import { selectEpisode } from './select-episode.js';
import { date, plainText } from './values.js';
import { ATOM, attribute, childrenOf, CONTENT, DUBLIN, GOOGLE, ITUNES, PODCAST, rowsOf, RSS, textOf, type XmlElement } from './xml.js';

/** Whether text is an RSS feed, rather than a web page. */
export const isFeed = (text: string): boolean => /^<(?:[?!][^]{0,5000}?<)?(?:rss|rdf:RDF)[\s>/]/i.test(text);

const REMEDY = 'make JSON of it with the build command';

/** Canonical JSON of the item that `guid` names, by default the first; `not-an-episode` or `no-episode`. */
export function readRss(xml: string, { guid }: { readonly guid?: string | undefined } = {}): Result<Draft> {
  if (!isFeed(xml)) return fail('not-an-episode', 'a web page, not JSON');
  if (typeof DOMParser === 'undefined')
    return fail('not-an-episode', `an RSS feed, and there is no DOMParser here to read it with; ${REMEDY}`);
  // WebKit expands entities that multiply until the page hangs.
  if (xml.includes('<!DOCTYPE') && xml.includes('<!ENTITY'))
    return fail('not-an-episode', `an RSS feed with entities of its own, which are not read; ${REMEDY}`);
  let feed: Document;
  try {
    feed = new DOMParser().parseFromString(xml, 'text/xml');
  } catch (cause) {
    // Trusted Types, where a page demands them, let no text be parsed.
    return fail('not-an-episode', `an RSS feed, which the policy of this page forbids to read; ${REMEDY}`, { cause });
  }
  if (feed.getElementsByTagName('parsererror').length > 0) return fail('not-an-episode', `not well-formed XML; ${REMEDY}`);
  const root = feed.documentElement;
  const [channel] = childrenOf(root, 'channel');
  if (!channel) return fail('not-an-episode', 'XML, but no RSS feed: it has no channel');
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
  const item = selectEpisode(items, guid, (each) => [textOf(each, 'guid'), textOf(each, 'link')]);
  return item.ok ? ok(readItem(item.value, channel)) : item;
}

function readItem(item: XmlElement, channel: XmlElement): Draft {
  const full = textOf(item, 'encoded', CONTENT);
  const short = textOf(item, 'description') ?? textOf(item, 'description', GOOGLE);
  const published = textOf(item, 'pubDate') ?? textOf(item, 'date', DUBLIN);
  return found({
    title: decoded(textOf(item, 'title') ?? textOf(item, 'title', ITUNES)),
    subtitle: plainText(textOf(item, 'subtitle', ITUNES)),
    guid: textOf(item, 'guid'),
    url: linkOf(item),
    datePublished: date(published) ?? published,
    show: readShow(channel),
    summary: plainText(textOf(item, 'summary', ITUNES) ?? (full && full !== short ? short : undefined)),
    description: full ?? short ?? textOf(item, 'summary', ITUNES),
    language: textOf(channel, 'language') ?? textOf(channel, 'language', DUBLIN),
    ...rssTags(item, channel),
  });
}

/** Titles are text, but many feeds encode them twice. */
const decoded = (title: string | undefined) => title && decodeEntities(title);

const FILE = /\.(?:mp3|m4a|mp4|ogg|opus)$/i;

/** The page; a guid is one unless it says otherwise or names a file. */
function linkOf(item: XmlElement): string | undefined {
  const [guid] = childrenOf(item, 'guid');
  const permanent = textOf(item, 'guid') ?? '';
  const isPage = !/^false$/i.test(attribute(guid, 'isPermaLink') ?? '') && /^https?:\S+$/.test(permanent) && !FILE.test(permanent);
  const atom = rowsOf(item, 'link', ATOM, 'href rel').find(({ rel = 'alternate' }) => rel === 'alternate');
  return textOf(item, 'link') ?? atom?.href ?? (isPage ? permanent : undefined);
}

const readShow = (channel: XmlElement) =>
  found({
    title: decoded(textOf(channel, 'title')),
    url: textOf(channel, 'link'),
    image: rssImage(channel).image ?? textOf(childrenOf(channel, 'image')[0], 'url', RSS),
    feed: rowsOf(channel, 'link', ATOM, 'href rel').find(({ rel }) => rel === 'self')?.href,
    guid: textOf(channel, 'guid', PODCAST),
  });
