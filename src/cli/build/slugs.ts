/**
 * File names for episodes: from the address of the page, else the title; safe on every disk, each once, and the same from run to run.
 */
import { createHash } from 'node:crypto';
import type { Entry } from './entry.js';

const LONGEST = 80;
/** Names that Windows keeps for devices, and those of files that the command writes itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index(?:-\d+)?)$/;
/** Ends of addresses that tell people nothing: kinds of pages, numbers, UUIDs. */
const GENERIC = /^(?:index|episodes?|podcasts?|watch|listen|home|default|[a-z]{0,3}-?\d*|[\da-f]{8}(?:-[\da-f]{4,12}){4})$/;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', å: 'a', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** `"Żółć & Ça: 100 %!"` gives `"zolc-ca-100"`; what has no Latin letter or digit gives `""`. */
export const slugOf = (text: string): string =>
  text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[ßæœøåđðłþı]/g, (letter) => LETTERS[letter]!)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');

/** The slug of every entry by its id; `earlier` holds those of a former run, which stay; `others` are the files of episodes that are not here. */
export function assignSlugs(
  entries: readonly Entry[],
  earlier: ReadonlyMap<string, string> = new Map(),
  others: readonly string[] = [],
): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set(others);
  const keep = (id: string, slug: string) => {
    slugs.set(id, slug);
    taken.add(slug);
  };
  for (const { id } of entries) {
    const slug = earlier.get(id);
    if (slug !== undefined && slug === slugOf(slug) && !taken.has(slug)) keep(id, slug);
  }
  const wishes = new Map(entries.map((entry) => [entry.id, wishesOf(entry)]));
  const counts = new Map<string, number>();
  for (const [page] of wishes.values()) counts.set(page!, (counts.get(page!) ?? 0) + 1);
  // The oldest comes first, so that a new episode never takes the name of an old one.
  for (const { id } of [...entries].filter((entry) => !slugs.has(entry.id)).sort(byAge)) {
    const free = wishes.get(id)!.filter((wish, index) => wish && !RESERVED.test(wish) && (index > 0 || counts.get(wish) === 1));
    keep(id, free.find((wish) => !taken.has(wish)) ?? withHash(free.at(-1) ?? 'episode', id, taken));
  }
  return slugs;
}

/** The name of its own file, or where its page lies; and its title. */
function wishesOf({ name, episode: { url = '', title } }: Entry): readonly string[] {
  if (name) return [slugOf(name), slugOf(title)];
  const [, segment = ''] = /\/([^/?#]+)\/?(?:[?#]|$)/.exec(url.replace(/^https?:\/\/[^/]*/i, '')) ?? [];
  const page = slugOf(decode(segment).replace(/\.(?:html?|php|aspx?|mp3|m4a)$/i, ''));
  return [GENERIC.test(page) ? slugOf(title) : page, slugOf(title)];
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const byAge = (a: Entry, b: Entry): number => {
  const [first, second] = [a, b].map(({ id, episode }) => `${episode.datePublished ?? '9'} ${id}`);
  return first! < second! ? -1 : first! > second! ? 1 : 0;
};

function withHash(slug: string, id: string, taken: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(id).digest('hex');
  for (let length = 6; ; length += 2) {
    const name = `${slug.slice(0, LONGEST - length - 1)}-${hash.slice(0, length)}`;
    if (!taken.has(name) || length > 60) return name;
  }
}
