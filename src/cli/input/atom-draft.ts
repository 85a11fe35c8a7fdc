/**
 * Canonical JSON of an entry of an Atom feed: Atom's own elements as feedsmith gives them, the tags of other namespaces as in RSS.
 * Called by read-feed.ts.
 */
import type { AtomFeed } from 'feedsmith';
import type { Draft } from '../../episode/formats/any-episode.js';
import { audioSources, joinSources } from '../../episode/formats/audio-sources.js';
import { found } from '../../episode/formats/found.js';
import type { Row } from '../../episode/formats/records.js';
import { rssImage, rssTags } from '../../episode/formats/rss-parts.js';
import { date, plainText } from '../../episode/formats/values.js';
import { childrenOf, PODCAST } from '../../episode/formats/xml.js';
import type { Read } from './rss-draft.js';

type Entry = AtomFeed.Entry<string>;
type Feed = AtomFeed.Feed<string>;

/** One entry, completed by what its feed says of all. */
export function atomDraft({ fields: entry, element }: Read<Entry>, feed: Read<Feed>, language: string | undefined): Draft {
  const { links = [] } = entry;
  const published = entry.published ?? entry.updated;
  const tags = found(rssTags(element, feed.element));
  const authors = [...(entry.authors ?? feed.fields.authors ?? []), ...(entry.contributors ?? [])].filter(({ name }) => name);
  const isNamed = [element, feed.element].some((each) => childrenOf(each, 'person', PODCAST).length > 0);
  return found({
    title: textOf(entry.title),
    subtitle: entry.itunes?.subtitle,
    guid: entry.id,
    url: linkOf(links),
    datePublished: date(published) ?? published,
    show: atomShow(feed),
    summary: entry.content?.value ? plainText(entry.summary?.value) : undefined,
    description: entry.content?.value ?? entry.summary?.value ?? entry.itunes?.summary,
    language,
    ...tags,
    audio: joinSources(
      audioSources(
        links.filter(({ rel }) => rel === 'enclosure').map(({ href, type, length, title }) => found({ url: href, type, length, title })),
      ),
      tags.audio as Row[] | undefined,
    ),
    persons: isNamed || authors.length === 0 ? tags.persons : authors.map(({ name, uri }) => found({ name, href: uri })),
  });
}

const linkOf = (links: Entry['links']) => links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;

const atomShow = ({ fields, element }: Read<Feed>) =>
  found({
    title: textOf(fields.title),
    url: linkOf(fields.links),
    image: rssImage(element).image ?? fields.logo ?? fields.icon,
    feed: fields.links?.find(({ rel }) => rel === 'self')?.href,
    guid: fields.id,
  });

/** The text of a title, which may be markup. */
const textOf = (text: AtomFeed.Text | undefined) => (text?.type && text.type !== 'text' ? plainText(text.value) : text?.value);
