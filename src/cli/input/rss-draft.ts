/**
 * Canonical JSON of an item of RSS 2.0 or RDF as feedsmith gives it: the same fields as episode/formats/read-rss.ts finds with
 * the browser's parser. Called by read-feed.ts; what is wrong in a value is found later, by the guard.
 */
import type { RssFeed } from 'feedsmith';
import type { Draft } from '../../episode/formats/any-episode.js';
import { alternateSources, audioSources, joinSources } from '../../episode/formats/audio-sources.js';
import { found } from '../../episode/formats/found.js';
import { date, flag, personName, plainText, startTime } from '../../episode/formats/values.js';
import { decodeEntities } from '../../episode/outline/decode-entities.js';

type Item = RssFeed.Item<string>;
type Channel = RssFeed.Feed<string>;

/** One item, completed by what its channel says of all. */
export function rssDraft(item: Item, channel: Channel, language: string | undefined): Draft {
  const { itunes = {}, podcast = {} } = item;
  const full = item.content?.encoded;
  const short = item.description ?? item.googleplay?.description;
  const published = item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0];
  const type = itunes.episodeType?.toLowerCase();
  return found({
    title: decoded(item.title ?? itunes.title),
    subtitle: plainText(itunes.subtitle),
    guid: item.guid?.value,
    url: linkOf(item),
    datePublished: date(published) ?? published,
    duration: itunes.duration || undefined,
    show: rssShow(channel),
    persons: personsOf(item, channel),
    summary: plainText(itunes.summary ?? (full && full !== short ? short : undefined)),
    description: full ?? short ?? itunes.summary,
    ...imageOf(item),
    audio: audioOf(item),
    chapters:
      item.psc?.chapters?.map(({ start, title, href, image }) => found({ startTime: startTime(start), title, url: href, img: image })) ??
      podcast.chapters?.url,
    season: podcast.season?.number ?? itunes.season,
    seasonName: podcast.season?.name,
    episode: podcast.episode?.number ?? itunes.episode,
    episodeDisplay: podcast.episode?.display,
    episodeType: ['full', 'trailer', 'bonus'].includes(type ?? '') ? type : undefined,
    explicit: flag(itunes.explicit ?? channel.itunes?.explicit),
    language,
    ...podcasting(item, channel),
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

const rssShow = (channel: Channel) =>
  found({
    title: decoded(channel.title),
    url: channel.link,
    image: imageOf(channel).image ?? channel.image?.url,
    feed: channel.atom?.links?.find(({ rel }) => rel === 'self')?.href,
    guid: channel.podcast?.guid,
  });

/** The artwork and its alternative text; a picture for other uses is none. */
function imageOf({ podcast, itunes, googleplay, media }: Pick<Channel, 'podcast' | 'itunes' | 'googleplay' | 'media'> | Item): {
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
} {
  const artwork = podcast?.images?.find(({ href, purpose = 'artwork' }) => href && purpose.includes('artwork'));
  if (artwork) return { image: artwork.href, imageAlt: artwork.alt };
  return { image: itunes?.image ?? googleplay?.image?.href ?? media?.thumbnails?.[0]?.url };
}

/** The item's persons stand for the channel's; without any, its author, by the best of the tags for that. */
function personsOf(item: Item, channel: Channel): readonly object[] | undefined {
  for (const { podcast } of [item, channel]) {
    const persons = podcast?.persons?.filter(({ display }) => display) ?? [];
    if (persons.length > 0) return persons.map(({ display, ...person }) => ({ name: display, ...person }));
  }
  const [author] = item.authors ?? [];
  const authors = [
    item.itunes?.author,
    channel.itunes?.author,
    author?.name ?? author?.email,
    item.dc?.creators?.[0],
    channel.managingEditor?.name,
  ];
  const name = authors.map(personName).find(Boolean);
  return name ? [{ name }] : undefined;
}

const audioOf = ({ enclosures, podcast }: Item) =>
  joinSources(
    audioSources(enclosures),
    alternateSources(
      podcast?.alternateEnclosures?.map(({ type, length, bitrate, title, codecs, sources }) =>
        found({ type, length, bitrate, title, codecs, sources }),
      ),
    ),
  );

/** Tags of which an item or its channel may have several. */
function podcasting(item: Item, channel: Channel): object {
  const { podcast = {} } = item;
  const locations = podcast.locations ?? channel.podcast?.locations;
  const location = locations?.find(({ rel }) => rel === 'subject') ?? locations?.[0];
  const license = podcast.license ?? channel.podcast?.license;
  return {
    transcripts: podcast.transcripts?.filter(({ url }) => url),
    funding: channel.podcast?.fundings?.map(({ url, display }) => found({ url, text: display })),
    license: license && found({ id: license.display, url: license.url }),
    location: location && found({ name: location.display, geo: location.geo, osm: location.osm }),
    soundbites: podcast.soundbites?.map(({ startTime: start, duration, display }) => found({ startTime: start, duration, title: display })),
    socialInteract: podcast.socialInteracts
      ?.toSorted((a, b) => (a.priority ?? 99) - (b.priority ?? 99))
      .map(({ uri, protocol, accountId }) => found({ uri, protocol, accountId })),
  };
}
