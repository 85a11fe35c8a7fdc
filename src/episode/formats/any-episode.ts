/**
 * One episode out of an object of unknown shape: under which names the hosts, players and directories of podcasts keep
 * each field. Called for the items that an envelope holds; what it gives is canonical JSON, still to be checked.
 */
import type { EpisodeInput } from '../schema.js';
import { alternateSources, audioSources, joinSources } from './audio-sources.js';
import { linkedRows, NAMESPACE, readChapters, readOutline, readPersons, readShow, readTranscripts } from './parts.js';
import { rowOf, type Row, type Table } from './records.js';
import {
  address,
  at,
  date,
  first,
  flag,
  listOf,
  markup,
  milliseconds,
  number,
  plainText,
  raw,
  seconds,
  text,
  titleText,
  utcDate,
  type Fields,
  type Reader,
} from './values.js';

/** Canonical episode JSON whose values nobody has checked. */
export type Draft = { readonly [Field in keyof EpisodeInput]?: unknown };

const DATES =
  'datePublished date_published published_at publishedAt publicationDate publication_date published_date publishDate publish_date pub_date_ms pubDate pub_date pubdate releaseDate release_date air_date date published uploadDate';
const DURATIONS =
  'duration duration_in_seconds durationSeconds duration_seconds audio_length_sec audio_length timeRequired media_duration itunes_duration itunes.duration meta.duration';

/** What an episode has in common with an entry in a list of others. */
const ENTRY: Table = {
  title: [[titleText, 'title title_original name headline trackName episodeTitle episode_title itunes_title']],
  guid: [[markup, 'guid episodeGuid guid_from_rss id @id uuid _id trackId identifier']],
  url: [[address, 'url link share_url permalink trackViewUrl web_url html_url external_url listennotes_url mainEntityOfPage']],
  datePublished: [
    [utcDate, 'date_gmt'],
    [date, DATES],
    [raw, DATES],
  ],
  duration: [
    [seconds, DURATIONS],
    [milliseconds, 'trackTimeMillis duration_ms durationMs duration_millis length_ms'],
    [raw, DURATIONS],
  ],
  image: [
    [
      address,
      'image image_url imageUrl poster artwork artwork_url artworkUrl artworkUrl600 episode_art cover_url coverUrl cover thumbnail thumbnailUrl episode_player_image meta.cover_image itunes.image images _embedded.wp:featuredmedia.0.source_url',
    ],
  ],
};

const EPISODE: Table = {
  ...ENTRY,
  subtitle: [[plainText, 'subtitle itunes_subtitle itunes.subtitle tagline']],
  summary: [[plainText, 'summary excerpt shortDescription short_description abstract itunes_summary contentSnippet teaser']],
  description: [
    [
      markup,
      'description formatted_description content_html description_html content show_notes shownotes showNotes html_description description_original content_text body description_markdown notes',
    ],
  ],
  outline: [
    [readOutline, 'outline'],
    [raw, 'outline'],
  ],
  imageAlt: [[text, 'imageAlt image_alt image.alt image.caption']],
  chapters: [
    [readChapters, 'chapters chaptermarks chaptersUrl chapters_url hasPart'],
    [raw, 'chapters'],
  ],
  season: [[number, 'season season_number seasonNumber episode_season partOfSeason.seasonNumber meta.itunes_season_number itunes.season']],
  seasonName: [[text, 'seasonName season_name season.name partOfSeason.name']],
  episode: [[number, 'episode episode_number episodeNumber number meta.itunes_episode_number itunes.episode']],
  episodeDisplay: [[text, 'episodeDisplay episode_display']],
  episodeType: [
    [
      (value) => /^(?:full|trailer|bonus)$/i.exec(text(value) ?? '')?.[0].toLowerCase(),
      'episodeType episode_type type meta.itunes_episode_type itunes.episodeType',
    ],
  ],
  explicit: [
    [flag, 'explicit explicit_content contentAdvisoryRating parental_advisory meta.explicit itunes.explicit'],
    [(value) => [true, false].find((isFriendly) => flag(value) === !isFriendly), 'isFamilyFriendly'],
  ],
  language: [[(value) => text(value)?.replace('_', '-'), 'language inLanguage feedLanguage lang locale runtime.locale']],
  ...NAMESPACE,
};

/** A show that is spread over the fields of its episode. */
const SHOW_BESIDE: Table = {
  title: [[titleText, 'collectionName feedTitle podcastName podcast_name podcast_title podcastTitle showTitle show_title show_name']],
  url: [[address, 'collectionViewUrl']],
  image: [[address, 'feedImage podcast_image']],
  feed: [[address, 'feedUrl feed_url episode_data.rssFeedUrl']],
  guid: [[text, 'podcastGuid']],
};

/** The one file of an episode, its type and its size beside it. */
const AUDIO_BESIDE: Table = {
  url: [
    [
      address,
      'audio_url audioUrl media_url mediaUrl enclosureUrl enclosure_url audio_file audio_file_url file_url episodeUrl stream_url streamUrl mp3 mp3_url mp3Url file meta.audio_file download_link download_url downloadUrl contentUrl',
    ],
  ],
  type: [[text, 'enclosureType enclosure_type audio_type audioType media_type mime_type mimeType']],
  length: [[number, 'enclosureLength enclosure_length audio_size media_size file_size fileSize meta.filesize_raw']],
};
const FILES = 'audio enclosure enclosures associatedMedia attachments media';
const WORDS = 'transcripts transcript transcriptUrl transcript_url transcription_file transcription_json transcription_text transcription';

/** Who speaks, by what the list is called; authors are hosts unless somebody else is. */
const PEOPLE: readonly (readonly [names: string, role?: string])[] = [
  ['persons person contributors'],
  ['host hosts', 'host'],
  ['guest guests', 'guest'],
];
const AUTHORS = 'authors author artist creator itunes.author dc:creator _embedded.author';

/** Canonical JSON of an episode in any shape that names its fields in a known way. */
export function readAnyEpisode(data: Fields): Draft {
  const files = FILES.split(' ').map((name) => at(data, name));
  const show = first(data, 'show podcast partOfSeries series', readShow) ?? rowOf(data, SHOW_BESIDE);
  const audio = joinSources(
    files.map(audioSources).find(Boolean) ?? audioSources(rowOf(data, AUDIO_BESIDE)),
    first(data, 'alternateEnclosures alternateEnclosure alternativeEnclosures', alternateSources),
  );
  const duration = files
    .flatMap(listOf)
    .map((file) => first(file, DURATIONS, seconds))
    .find(Boolean);
  const persons = readPeople(data);
  const similar =
    first(data, 'similar recommendations related', readSimilar) ??
    first(data, 'playlist podcast.episodes', (list) => (Array.isArray(list) ? readSimilar(list) : undefined));
  return {
    ...(duration && { duration }),
    ...rowOf(data, EPISODE),
    ...readTranscripts(
      WORDS.split(' ').map((name) => at(data, name)),
      at(data, 'contributors'),
    ),
    ...(Object.keys(show).length > 0 && { show }),
    ...(audio ? { audio } : unread(data, 'audio')),
    ...(persons.length > 0 && { persons }),
    ...(similar ? { similar } : unread(data, 'similar')),
  };
}

/** A value of the canonical name that no reader could use, to be refused by its name. */
const unread = (data: Fields, name: string) => (raw(at(data, name)) === undefined ? {} : { [name]: at(data, name) });

function readPeople(data: Fields): Row[] {
  const people = PEOPLE.flatMap(([names, role]) =>
    (first(data, names, readPersons) ?? []).map((person) => (role ? { ...person, role } : person)),
  );
  const authors = first(data, AUTHORS, readPersons) ?? [];
  return people.length > 0 ? people : authors;
}

/** Other episodes: the address of a list, a list, or the `recommendations` proposal; only what has a title and an address. */
export const readSimilar: Reader = (value) => {
  if (typeof value === 'string') return text(value);
  return linkedRows(first(value, 'recommendations items episodes', (list) => list ?? undefined) ?? value, (item) => ({
    ...rowOf(item, ENTRY),
    ...rowOf(item, {
      show: [
        [(show) => readShow(show)?.title, 'show podcast'],
        [text, 'feedTitle podcastName'],
      ],
      src: [[address, 'src']],
      feed: [[address, 'feed']],
      motive: [[text, 'motive']],
      relevance: [[number, 'relevance']],
    }),
  }));
};
