/**
 * The list of all episodes as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), which a card can read like any other file of
 * many episodes. A list too long for a card goes on in `index-2.json`, under `next_url`.
 */
import { found } from '../../episode/formats/found.js';
import type { Fallen } from './earlier.js';
import type { Entry } from './entry.js';

/** A page stays below the two million bytes that a card reads. */
const LONGEST_PAGE = 1_900_000;

/** `src` is the name of the episode's file. */
export interface Listed {
  readonly entry: Entry;
  readonly src: string;
}

/** The pages by their names, the first of all `index.json`, which remembers the files of `fallen` episodes; `write` makes text of data. */
export function feedIndex(
  listed: readonly Listed[],
  fallen: readonly Fallen[],
  site: string | undefined,
  write: (data: unknown) => string,
): readonly { readonly name: string; readonly text: string }[] {
  const items = newestFirst(listed).map(itemOf);
  const pages: unknown[][] = [[]];
  const others = fallen.length > 0 ? { _episodes: { fallen: fallen.map(({ id, slug }) => ({ id, src: `${slug}.json` })) } } : {};
  let size = Buffer.byteLength(write(others));
  for (const item of items) {
    const bytes = Buffer.byteLength(write(item)) + 200;
    if (size + bytes > LONGEST_PAGE && pages.at(-1)!.length > 0) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)!.push(item);
    size += bytes;
  }
  const nameOf = (index: number) => (index === 0 ? 'index.json' : `index-${index + 1}.json`);
  const urlOf = (name: string) => (site ? new URL(name, site).href : name);
  const head = headOf(listed);
  return pages.map((page, index) => ({
    name: nameOf(index),
    text: write({
      version: 'https://jsonfeed.org/version/1.1',
      ...head,
      ...(site && { feed_url: urlOf(nameOf(index)) }),
      ...(index + 1 < pages.length && { next_url: urlOf(nameOf(index + 1)) }),
      ...(index === 0 && others),
      items: page,
    }),
  }));
}

/** What all episodes have in common. */
export function headOf(listed: readonly Listed[]): { readonly title?: string; readonly language?: string } {
  const [first] = listed;
  const show = first?.entry.episode.show;
  const isOneShow = listed.every(({ entry }) => entry.episode.show?.title === show?.title);
  const language = first?.entry.episode.language;
  return found({
    title: (isOneShow ? show?.title : undefined) ?? 'Episodes',
    home_page_url: isOneShow ? show?.url : undefined,
    icon: isOneShow ? show?.image : undefined,
    language: listed.every(({ entry }) => entry.episode.language === language) ? language : undefined,
  });
}

/** The newest first; episodes without a date last. */
export const newestFirst = (listed: readonly Listed[]): readonly Listed[] => listed.toSorted(byDate);

const byDate = (a: Listed, b: Listed): number => {
  const [first = '', second = ''] = [a, b].map(({ entry }) => entry.episode.datePublished);
  return first < second ? 1 : first > second ? -1 : a.src < b.src ? -1 : 1;
};

function itemOf({ entry: { id, episode }, src }: Listed): object {
  const { title, guid = id, url, summary, image, datePublished, persons, language, audio, duration, show } = episode;
  return found({
    id: guid,
    url,
    title,
    content_text: summary ?? title,
    summary,
    image,
    date_published: datePublished,
    authors: persons.length > 0 ? persons.map(({ name, href, img }) => found({ name, url: href, avatar: img })) : undefined,
    language,
    attachments:
      audio.length > 0
        ? audio.map(({ url: address, type = 'audio/mpeg', title: label, length }) =>
            found({ url: address, mime_type: type, title: label, size_in_bytes: length, duration_in_seconds: duration }),
          )
        : undefined,
    _episode: found({ id: id === guid ? undefined : id, src, show: show?.title }),
  });
}
