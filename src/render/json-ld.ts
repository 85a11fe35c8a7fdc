/** An episode as schema.org JSON-LD, for search engines. Only what the episode says; nothing is made up. */
import type { Episode, Person } from '../episode/episode.js';
import { markup, scriptJson, type Markup } from './markup.js';

/** A PodcastEpisode (https://schema.org/PodcastEpisode); durations in ISO 8601. */
export function jsonLd(episode: Episode): Readonly<Record<string, unknown>> {
  const { title, url, guid, datePublished, duration, summary, image, audio, show, persons, chapters, season, seasonName, language } =
    episode;
  const hosts = persons.filter(({ role }) => role === 'host').map(personLd);
  const others = persons.filter(({ role }) => role !== 'host').map(personLd);
  return known({
    '@context': 'https://schema.org',
    '@type': 'PodcastEpisode',
    identifier: guid,
    name: title,
    url,
    datePublished,
    duration: duration && isoDuration(duration),
    description: summary,
    image,
    inLanguage: language,
    episodeNumber: episode.episode,
    partOfSeason: season === undefined ? undefined : known({ '@type': 'PodcastSeason', seasonNumber: season, name: seasonName }),
    partOfSeries: show && known({ '@type': 'PodcastSeries', name: show.title, url: show.url, image: show.image, webFeed: show.feed }),
    author: listed(hosts),
    actor: listed(others),
    associatedMedia: listed(
      audio.map(({ url: contentUrl, type, length }) =>
        known({ '@type': 'AudioObject', contentUrl, encodingFormat: type, contentSize: length && String(length) }),
      ),
    ),
    hasPart: listed(
      chapters
        .filter(({ isListed, title: name }) => isListed && name)
        .map(({ startTime, endTime, title: name }) => known({ '@type': 'Clip', name, startOffset: startTime, endOffset: endTime })),
    ),
  });
}

/** The element that search engines read. */
export const jsonLdHtml = (episode: Episode): Markup =>
  markup`<script type="application/ld+json">${scriptJson(JSON.stringify(jsonLd(episode)))}</script>`;

const personLd = ({ name, href, img }: Person) => known({ '@type': 'Person', name, url: href, image: img });

const known = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== 0 && value !== ''));

const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** `3723` gives `"PT1H2M3S"`. */
export function isoDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [`${Math.floor(whole / 3600)}H`, `${Math.floor(whole / 60) % 60}M`, `${whole % 60}S`];
  return `PT${parts.filter((part) => !part.startsWith('0')).join('') || '0S'}`;
}
