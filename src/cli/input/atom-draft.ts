/**
 * Canonical JSON of an entry of an Atom feed as feedsmith gives it. Called by read-feed.ts.
 */
import type { AtomFeed } from 'feedsmith';
import type { Draft } from '../../episode/formats/any-episode.js';
import { audioSources } from '../../episode/formats/audio-sources.js';
import { found } from '../../episode/formats/found.js';
import { date, flag, plainText, startTime } from '../../episode/formats/values.js';

type Entry = AtomFeed.Entry<string>;
type Feed = AtomFeed.Feed<string>;

/** One entry, completed by what its feed says of all. */
export function atomDraft(entry: Entry, feed: Feed, language: string | undefined): Draft {
  const { itunes = {}, links = [] } = entry;
  const published = entry.published ?? entry.updated;
  const persons = [...(entry.authors ?? feed.authors ?? []), ...(entry.contributors ?? [])];
  const description = entry.content?.value ?? entry.summary?.value;
  return found({
    title: textOf(entry.title),
    subtitle: itunes.subtitle,
    guid: entry.id,
    url: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
    datePublished: date(published) ?? published,
    duration: itunes.duration || undefined,
    show: found({
      title: textOf(feed.title),
      url: feed.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
      image: feed.itunes?.image ?? feed.logo ?? feed.icon,
      feed: feed.links?.find(({ rel }) => rel === 'self')?.href,
      guid: feed.id,
    }),
    persons: persons.map(({ name, uri }) => found({ name, href: uri })),
    summary: entry.content?.value ? plainText(entry.summary?.value) : undefined,
    description,
    image: itunes.image ?? entry.media?.thumbnails?.[0]?.url,
    audio: audioSources(
      links.filter(({ rel }) => rel === 'enclosure').map(({ href, type, length, title }) => found({ url: href, type, length, title })),
    ),
    chapters: entry.psc?.chapters?.map(({ start, title, href, image }) =>
      found({ startTime: startTime(start), title, url: href, img: image }),
    ),
    season: itunes.season,
    episode: itunes.episode,
    explicit: flag(itunes.explicit ?? feed.itunes?.explicit),
    language,
  });
}

/** The text of a title, which may be markup. */
const textOf = (text: AtomFeed.Text | undefined) => (text?.type && text.type !== 'text' ? plainText(text.value) : text?.value);
