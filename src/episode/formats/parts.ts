/**
 * The parts of an episode out of foreign shapes: show, persons, chapters, outline, transcripts, and the fields of the
 * podcast namespace. Each is a table of names or a short reader over one. Called by any-episode.ts.
 */
import { fieldsIn, LONGEST_LIST, record, records, type Row } from './records.js';
import {
  address,
  amount,
  at,
  first,
  listOf,
  milliseconds,
  personName,
  raw,
  startTime,
  text,
  titleText,
  type Fields,
  type Reader,
} from './values.js';

export const readShow = record({
  title: [[titleText, 'title title_original name collectionName']],
  url: [[address, 'url link home_page_url website collectionViewUrl listennotes_url']],
  image: [[address, 'image image_url imageUrl poster icon artwork artwork_url cover_url coverUrl logo']],
  feed: [[address, 'feed feed_url feedUrl rss webFeed']],
  guid: [[text, 'guid podcastGuid']],
});

/** A role or group: a word, or Podlove's object, whose title is in the show's language and whose slug may be a known word. */
const role: Reader<string> = (value) => {
  const slug = text(at(value, 'slug'));
  return slug && /^(?:host|guest)$/i.test(slug) ? slug : (first(value, 'title name slug', text) ?? text(value));
};

export const readPersons = records({
  name: [[personName, 'name displayName display_name actor.name author.name']],
  role: [[role, 'role roleName']],
  group: [[role, 'group']],
  href: [[address, 'href url uri link']],
  img: [[address, 'img image avatar']],
});

/** JSON chapters of the podcast namespace, Podlove's and Podigee's, clips of schema.org; or the address of a file. */
export const readChapters: Reader = (value) =>
  typeof value === 'string'
    ? text(value)
    : records({
        startTime: [[startTime, 'startTime start start_time startOffset time']],
        endTime: [[startTime, 'endTime end end_time endOffset']],
        title: [[titleText, 'title name']],
        img: [[address, 'img image']],
        url: [[address, 'url href link']],
        toc: [[(toc) => (typeof toc === 'boolean' ? toc : undefined), 'toc']],
      })(at(value, 'chapters') ?? value);

const word =
  (pattern: RegExp): Reader<string> =>
  (value) =>
    pattern.exec(text(value) ?? '')?.[0];

const readLinks = records({ text: [[text, 'text']], url: [[address, 'url']], startTime: [[startTime, 'startTime']] });

/** Headings with what stands under them, to a bounded depth. */
export const readOutline = (value: unknown, depth = 0): Row[] | undefined => {
  if (!Array.isArray(value) || depth > 7) return undefined;
  const items = (inner: unknown) =>
    Array.isArray(inner) ? inner.flatMap<string | Row>((item) => text(item) ?? readOutline([item], depth + 1) ?? []) : undefined;
  return records({
    title: [[titleText, 'title name text heading']],
    kind: [[word(/^(?:item|paragraph)$/), 'kind']],
    level: [[amount, 'level']],
    role: [[word(/^(?:promotion|links)$/), 'role']],
    startTime: [[startTime, 'startTime start start_time time']],
    url: [[address, 'url href link']],
    links: [[readLinks, 'links']],
    items: [[items, 'items children points']],
  })(value);
};

const LONGEST_TRANSCRIPT = 100_000;

const readSegment = (names: ReadonlyMap<unknown, unknown>) =>
  records(
    {
      body: [[text, 'body text']],
      startTime: [
        [startTime, 'startTime start start_time'],
        [milliseconds, 'start_ms'],
      ],
      endTime: [
        [startTime, 'endTime end end_time'],
        [milliseconds, 'end_ms'],
      ],
      speaker: [
        [(id) => text(names.get(id)), 'speaker'],
        [text, 'voice speaker'],
      ],
    },
    LONGEST_TRANSCRIPT,
  );

const readFiles = records({
  url: [[address, 'url src href']],
  type: [[text, 'type mimeType mime_type']],
  language: [[text, 'language srclang lang']],
  rel: [[text, 'rel']],
});

/** Files and words, told apart by what is inside: `transcripts` holds files here and cues there. */
export function readTranscripts(values: readonly unknown[], persons: unknown): Row {
  const names = new Map(fieldsIn(persons).map((person) => [at(person, 'id'), at(person, 'name')]));
  const row: Row = {};
  for (const value of values) {
    if (!value) continue;
    const prose = typeof value === 'string' && /\s/.test(value.trim());
    const cues = prose
      ? value.split(/\n\s*\n/).map((body) => ({ body }))
      : (first(value, 'segments cues', (list) => listOf(list)[0] && list) ?? value);
    row.transcripts ??= prose ? undefined : (readFiles(value) ?? (Array.isArray(value) && value.length === 0 ? [] : undefined));
    const segments = readSegment(names)(typeof cues === 'string' ? undefined : cues);
    if (segments) row.transcript ??= { segments };
  }
  return row;
}

/** Fields of the podcast namespace that are alike in every JSON. */
export const NAMESPACE = {
  funding: [[records({ url: [[address, 'url uri href']], text: [[titleText, 'text message title']] }), 'funding']],
  license: [[record({ id: [[text, 'id identifier slug name']], url: [[address, 'url']] }), 'license']],
  location: [
    [
      (value) => records({ name: [[text, 'name address']], geo: [[text, 'geo']], osm: [[text, 'osm']] })(value)?.[0],
      'location locations contentLocation',
    ],
  ],
  soundbites: [
    [
      records({ duration: [[amount, 'duration']], startTime: [[startTime, 'startTime start']], title: [[titleText, 'title']] }),
      'soundbites soundbite',
    ],
    [raw, 'soundbites'],
  ],
  contentLinks: [[records({ href: [[address, 'href url']], text: [[titleText, 'text title']] }), 'contentLinks contentLink']],
  socialInteract: [
    [
      records({ uri: [[address, 'uri url']], protocol: [[text, 'protocol']], accountId: [[text, 'accountId']] }),
      'socialInteract socialInteracts',
    ],
  ],
} as const satisfies Record<string, readonly (readonly [Reader, string])[]>;

/** The rows of a list that name both an address and a title, for lists of other episodes. */
export const linkedRows = (value: unknown, read: (item: Fields) => Row): Row[] | undefined => {
  const rows = fieldsIn(value)
    .slice(0, LONGEST_LIST)
    .map(read)
    .filter(({ title, url }) => title && url);
  return rows.length > 0 ? rows : undefined;
};
