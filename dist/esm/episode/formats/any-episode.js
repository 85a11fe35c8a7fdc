import { joinSources, audioSources, alternateSources } from './audio-sources.js';
import { readTranscripts, readPersons, readShow, linkedRows, NAMESPACE, readChapters, readOutline } from './parts.js';
import { rowOf } from './records.js';
import { at, first, listOf, number, text, address, titleText, seconds, raw, flag, markup, plainText, milliseconds, utcDate, date } from './values.js';

const DATES = "datePublished date_published published_at publishedAt publicationDate publication_date published_date publishDate publish_date pub_date_ms pubDate pub_date pubdate releaseDate release_date air_date date published uploadDate";
const DURATIONS = "duration duration_in_seconds durationSeconds duration_seconds audio_length_sec audio_length timeRequired media_duration itunes_duration itunes.duration meta.duration";
const ENTRY = {
  title: [[titleText, "title title_original name headline trackName episodeTitle episode_title itunes_title"]],
  guid: [[markup, "guid episodeGuid guid_from_rss id @id uuid _id trackId identifier"]],
  url: [[address, "url link share_url permalink trackViewUrl web_url html_url external_url listennotes_url mainEntityOfPage"]],
  datePublished: [
    [utcDate, "date_gmt"],
    [date, DATES],
    [raw, DATES]
  ],
  duration: [
    [seconds, DURATIONS],
    [milliseconds, "trackTimeMillis duration_ms durationMs duration_millis length_ms"],
    [raw, DURATIONS]
  ],
  image: [
    [
      address,
      "image image_url imageUrl poster artwork artwork_url artworkUrl artworkUrl600 episode_art cover_url coverUrl cover thumbnail thumbnailUrl episode_player_image meta.cover_image itunes.image images _embedded.wp:featuredmedia.0.source_url"
    ]
  ]
};
const EPISODE = {
  ...ENTRY,
  subtitle: [[plainText, "subtitle itunes_subtitle itunes.subtitle tagline"]],
  summary: [[plainText, "summary excerpt shortDescription short_description abstract itunes_summary contentSnippet teaser"]],
  description: [
    [
      markup,
      "description formatted_description content_html description_html content show_notes shownotes showNotes html_description description_original content_text body description_markdown notes"
    ]
  ],
  outline: [
    [readOutline, "outline"],
    [raw, "outline"]
  ],
  imageAlt: [[text, "imageAlt image_alt image.alt image.caption"]],
  chapters: [
    [readChapters, "chapters chaptermarks chaptersUrl chapters_url hasPart"],
    [raw, "chapters"]
  ],
  season: [[number, "season season_number seasonNumber episode_season partOfSeason.seasonNumber meta.itunes_season_number itunes.season"]],
  seasonName: [[text, "seasonName season_name season.name partOfSeason.name"]],
  episode: [[number, "episode episode_number episodeNumber number meta.itunes_episode_number itunes.episode"]],
  episodeDisplay: [[text, "episodeDisplay episode_display"]],
  episodeType: [
    [
      (value) => /^(?:full|trailer|bonus)$/i.exec(text(value) ?? "")?.[0].toLowerCase(),
      "episodeType episode_type type meta.itunes_episode_type itunes.episodeType"
    ]
  ],
  explicit: [
    [flag, "explicit explicit_content contentAdvisoryRating parental_advisory meta.explicit itunes.explicit"],
    [(value) => [true, false].find((isFriendly) => flag(value) === !isFriendly), "isFamilyFriendly"]
  ],
  language: [[(value) => text(value)?.replace("_", "-"), "language inLanguage feedLanguage lang locale runtime.locale"]],
  ...NAMESPACE
};
const SHOW_BESIDE = {
  title: [[titleText, "collectionName feedTitle podcastName podcast_name podcast_title podcastTitle showTitle show_title show_name"]],
  url: [[address, "collectionViewUrl"]],
  image: [[address, "feedImage podcast_image"]],
  feed: [[address, "feedUrl feed_url episode_data.rssFeedUrl"]],
  guid: [[text, "podcastGuid"]]
};
const AUDIO_BESIDE = {
  url: [
    [
      address,
      "audio_url audioUrl media_url mediaUrl enclosureUrl enclosure_url audio_file audio_file_url file_url episodeUrl stream_url streamUrl mp3 mp3_url mp3Url file meta.audio_file download_link download_url downloadUrl contentUrl"
    ]
  ],
  type: [[text, "enclosureType enclosure_type audio_type audioType media_type mime_type mimeType"]],
  length: [[number, "enclosureLength enclosure_length audio_size media_size file_size fileSize meta.filesize_raw"]]
};
const FILES = "audio enclosure enclosures associatedMedia attachments media";
const WORDS = "transcripts transcript transcriptUrl transcript_url transcription_file transcription_json transcription_text transcription";
const PEOPLE = [
  ["persons person contributors"],
  ["host hosts", "host"],
  ["guest guests", "guest"]
];
const AUTHORS = "authors author artist creator itunes.author dc:creator _embedded.author";
function readAnyEpisode(data) {
  const files = FILES.split(" ").map((name) => at(data, name));
  const show = first(data, "show podcast partOfSeries series", readShow) ?? rowOf(data, SHOW_BESIDE);
  const audio = joinSources(
    files.map(audioSources).find(Boolean) ?? audioSources(rowOf(data, AUDIO_BESIDE)),
    first(data, "alternateEnclosures alternateEnclosure alternativeEnclosures", alternateSources)
  );
  const duration = files.flatMap(listOf).map((file) => first(file, DURATIONS, seconds)).find(Boolean);
  const persons = readPeople(data);
  const similar = first(data, "similar recommendations related", readSimilar) ?? first(data, "playlist podcast.episodes", (list) => Array.isArray(list) ? readSimilar(list) : void 0);
  return {
    ...duration && { duration },
    ...rowOf(data, EPISODE),
    ...readTranscripts(
      WORDS.split(" ").map((name) => at(data, name)),
      at(data, "contributors")
    ),
    ...Object.keys(show).length > 0 && { show },
    ...audio ? { audio } : unread(data, "audio"),
    ...persons.length > 0 && { persons },
    ...similar ? { similar } : unread(data, "similar")
  };
}
const unread = (data, name) => raw(at(data, name)) === void 0 ? {} : { [name]: at(data, name) };
function readPeople(data) {
  const people = PEOPLE.flatMap(
    ([names, role]) => (first(data, names, readPersons) ?? []).map((person) => role ? { ...person, role } : person)
  );
  const authors = first(data, AUTHORS, readPersons) ?? [];
  return people.length > 0 ? people : authors;
}
const readSimilar = (value) => {
  if (typeof value === "string") return text(value);
  return linkedRows(first(value, "recommendations items episodes", (list) => list ?? void 0) ?? value, (item) => ({
    ...rowOf(item, ENTRY),
    ...rowOf(item, {
      show: [
        [(show) => readShow(show)?.title, "show podcast"],
        [text, "feedTitle podcastName"]
      ],
      src: [[address, "src"]],
      feed: [[address, "feed"]],
      motive: [[text, "motive"]],
      relevance: [[number, "relevance"]]
    })
  }));
};

export { readAnyEpisode, readSimilar };
