/**
 * The parts of a feed's item that are more than its text: files, picture, persons, chapters, tags of iTunes and of the podcast
 * namespace. Called by read-rss.ts, and by the command, which reads the text of feeds by other means.
 */
import type { Draft } from './any-episode.js';
import { alternateSources, audioSources, joinSources } from './audio-sources.js';
import { amount, flag, number, personName, seconds, startTime } from './values.js';
import {
  attribute,
  CHAPTERS,
  childrenOf,
  DUBLIN,
  GOOGLE,
  ITUNES,
  MEDIA,
  PODCAST,
  rowOf,
  rowsOf,
  RSS,
  textOf,
  type XmlElement,
} from './xml.js';

/** All of them, under their canonical names; what is not there is undefined. */
export function rssTags(item: XmlElement, channel: XmlElement): Draft {
  const duration = textOf(item, 'duration', ITUNES);
  const type = textOf(item, 'episodeType', ITUNES)?.toLowerCase();
  const numberOf = (name: string) => number(textOf(item, name, PODCAST)) ?? number(textOf(item, name, ITUNES));
  return {
    duration: seconds(duration) ?? duration,
    persons: rssPersons(item, channel),
    audio: rssAudio(item),
    chapters: rssChapters(item),
    season: numberOf('season'),
    episode: numberOf('episode'),
    episodeType: ['full', 'trailer', 'bonus'].includes(type ?? '') ? type : undefined,
    explicit: flag(textOf(item, 'explicit', ITUNES)) ?? flag(textOf(channel, 'explicit', ITUNES)),
    ...rssImage(item),
    ...rssPodcasting(item, channel),
  };
}

/** The artwork and its alternative text; a picture for other uses is none. */
export function rssImage(parent: XmlElement): { image?: string | undefined; imageAlt?: string | undefined } {
  const artwork = rowsOf(parent, 'image', PODCAST, 'href alt purpose').find(
    ({ href, purpose = 'artwork' }) => href && /artwork/i.test(purpose),
  );
  if (artwork) return { image: artwork.href, imageAlt: artwork.alt };
  const [itunes] = childrenOf(parent, 'image', ITUNES);
  return {
    image:
      attribute(itunes, 'href') ??
      /^https?:\S+$/.exec(itunes?.textContent?.trim() ?? '')?.[0] ??
      attribute(childrenOf(parent, 'images', PODCAST)[0], 'srcset')?.split(/,?\s/)[0] ??
      attribute(childrenOf(parent, 'image', GOOGLE)[0], 'href') ??
      attribute(childrenOf(parent, 'thumbnail', MEDIA)[0], 'url'),
  };
}

/** The item's persons stand for the channel's; without any, its author, by the best of the tags for that. */
function rssPersons(item: XmlElement, channel: XmlElement): object[] | undefined {
  for (const parent of [item, channel]) {
    const persons = rowsOf(parent, 'person', PODCAST, 'role group href img', 'name').filter((person) => person.name);
    if (persons.length > 0) return persons;
  }
  const authors = [
    textOf(item, 'author', ITUNES),
    textOf(channel, 'author', ITUNES),
    textOf(item, 'author'),
    textOf(item, 'creator', DUBLIN),
    textOf(channel, 'managingEditor'),
  ];
  const name = authors.map(personName).find(Boolean);
  return name ? [{ name }] : undefined;
}

/** Chapters inside the feed, which need no request, or the address of a file. */
function rssChapters(item: XmlElement): object[] | string | undefined {
  const chapters = childrenOf(item, 'chapters', CHAPTERS)
    .flatMap((list) => rowsOf(list, 'chapter', CHAPTERS, 'start title href image'))
    .map(({ start, title, href, image }) => ({ startTime: startTime(start), title, url: href, img: image }));
  return chapters.length > 0 ? chapters : attribute(childrenOf(item, 'chapters', PODCAST)[0], 'url');
}

/** Tags of which an item or its channel may have several; what is not there is undefined. */
function rssPodcasting(item: XmlElement, channel: XmlElement) {
  const rows = (name: string, attributes: string, as?: string, parents = [item]) =>
    parents.map((parent) => rowsOf(parent, name, PODCAST, attributes, as)).find((list) => list.length > 0);
  const both = [item, channel];
  const locations = rows('location', 'rel geo osm', 'name', both);
  return {
    transcripts: rows('transcript', 'url type language rel'),
    funding: rows('funding', 'url', 'text', both),
    license: rows('license', 'url', 'id', both)?.[0],
    location: locations?.find(({ rel }) => rel === 'subject') ?? locations?.[0],
    soundbites: rows('soundbite', 'startTime duration', 'title')?.map((bite) => ({
      ...bite,
      startTime: number(bite.startTime),
      duration: amount(bite.duration),
    })),
    contentLinks: rows('contentLink', 'href', 'text'),
    socialInteract: rows('socialInteract', 'uri protocol accountId priority')?.sort(
      (a, b) => Number(a.priority ?? 99) - Number(b.priority ?? 99),
    ),
    seasonName: attribute(childrenOf(item, 'season', PODCAST)[0], 'name'),
    episodeDisplay: attribute(childrenOf(item, 'episode', PODCAST)[0], 'display'),
  };
}

const rssAudio = (item: XmlElement) =>
  joinSources(
    audioSources(rowsOf(item, 'enclosure', RSS, 'url type length')),
    alternateSources(
      childrenOf(item, 'alternateEnclosure', PODCAST).map((enclosure) => ({
        ...rowOf(enclosure, 'type length bitrate title codecs'),
        sources: rowsOf(enclosure, 'source', PODCAST, 'uri contentType'),
      })),
    ),
  );
