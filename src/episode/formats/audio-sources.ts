/**
 * Audio files out of any shape: an address, a list, an object of addresses by file type, enclosures and their
 * alternatives. Called by any-episode.ts and read-rss.ts.
 */
import { record, type Row } from './records.js';
import { address, amount, at, first, isFields, listOf, text, titleText, type Reader } from './values.js';

/** What browsers are asked whether they can play, by the ending of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg; codecs=opus',
  wav: 'audio/wav',
  flac: 'audio/flac',
};
const NO_AUDIO = /^(?:image|text)\/|pdf|torrent|json/i;

/** A media type; the bare `"audio"` of some is none. */
const mediaType: Reader<string> = (value) => text(value)?.match(/^[\w.+-]{1,60}\/.{1,200}/)?.[0];

const readSource = record({
  url: [[address, 'contentUrl url uri href src file link']],
  type: [[mediaType, 'type mimeType mime_type mime contentType encodingFormat']],
  length: [[amount, 'length size size_in_bytes sizeInBytes filesize contentSize']],
  title: [[titleText, 'title']],
  bitrate: [[amount, 'bitrate']],
});

/** Sources out of an address, an object, or a list of either. */
export const audioSources: Reader<Row[]> = (value) => {
  const sources = listOf(value).flatMap((item) => {
    const source = readSource(item);
    if (source?.url) return NO_AUDIO.test(String(source.type)) ? [] : [source];
    return isFields(item)
      ? Object.entries(TYPES).flatMap(([ending, type]) => (text(at(item, ending)) ? [{ url: at(item, ending), type }] : []))
      : [];
  });
  return sources.length > 0 ? sources : undefined;
};

/** podcast:alternateEnclosure: of each the first file that is neither a torrent nor in a network of its own. */
export const alternateSources: Reader<Row[]> = (value) => {
  const sources = listOf(value).flatMap((enclosure) => {
    const url = listOf(first(enclosure, 'sources source uri url', (given) => given ?? undefined)).find(isOnTheWeb);
    if (!url) return [];
    const type = mediaType(at(url, 'contentType')) ?? mediaType(at(enclosure, 'type'));
    const codecs = text(at(enclosure, 'codecs'));
    return [
      {
        ...readSource(enclosure),
        ...readSource(url),
        ...(type && { type: codecs && !type.includes('codecs') ? `${type}; codecs="${codecs}"` : type }),
      },
    ];
  });
  return sources.length > 0 ? sources : undefined;
};

const isOnTheWeb = (source: unknown): boolean => {
  const url = readSource(source)?.url;
  return (
    typeof url === 'string' &&
    !/^(?!https?:)[a-z][a-z\d+.-]{0,30}:|\.torrent$/i.test(url) &&
    !/torrent/.test(String(at(source, 'contentType')))
  );
};

/** One list of all: an address that comes twice once, audio before video, which a card only plays for want of better. */
export function joinSources(sources: readonly Row[] = [], alternatives: readonly Row[] = []): Row[] | undefined {
  const byUrl = new Map<unknown, Row>();
  for (const source of [...sources, ...alternatives]) byUrl.set(source.url, { ...source, ...byUrl.get(source.url) });
  const rank = ({ type }: Row) => Number(/^video/.test(String(type)));
  const joined = [...byUrl.values()].sort((a, b) => rank(a) - rank(b));
  return joined.length > 0 ? joined : undefined;
}
