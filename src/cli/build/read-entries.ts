/**
 * Entries out of all that was found: each episode once, however often feeds and their pages repeat it, and none lost because two
 * share a guid.
 */
import type { Found } from '../input/gather.js';
import { stableAddress } from '../input/local-address.js';
import { readEntry, type Entry } from './entry.js';

/** What is wrong with an episode or beside it, in a sentence. */
export interface Trouble {
  readonly episode: string;
  readonly from: string;
  readonly path?: string | undefined;
  readonly message: string;
}

/** `faulty`: episodes, or fields of them, that had to be left out. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly faulty: readonly Trouble[];
  readonly warnings: readonly Trouble[];
}

/** Reads all; `tell` hears how many are done. */
export async function readEntries(found: readonly Found[], tell: (done: number) => void = () => undefined): Promise<Entries> {
  const entries = new Map<string, Entry>();
  const faulty: Trouble[] = [];
  const warnings: Trouble[] = [];
  for (const [index, each] of found.entries()) {
    tell(index);
    const read = await readEntry(each);
    if (!read.ok) {
      const { path, message } = read.problem;
      faulty.push({ episode: nameOf(each, index), from: each.from, path, message });
      continue;
    }
    const entry = read.value;
    const twin = entries.get(entry.id);
    if (twin && isSame(twin, entry)) continue;
    const { title } = entry.episode;
    if (twin)
      warnings.push({
        episode: title,
        from: entry.from,
        path: 'guid',
        message: `shares its guid ${JSON.stringify(entry.id)} with "${twin.episode.title}"; give each episode one of its own`,
      });
    for (const { message, path } of entry.faults) faulty.push({ episode: title, from: entry.from, path, message });
    const id = twin ? freeId(entry, entries) : entry.id;
    if (id !== undefined) entries.set(id, { ...entry, id });
  }
  return { entries: [...entries.values()], faulty, warnings };
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.episode.title === b.episode.title || (!!a.episode.audio[0] && a.episode.audio[0].url === b.episode.audio[0]?.url);

/** An id with what tells twins apart; undefined where nothing does. */
function freeId(
  { id, episode: { url = '', audio, title, datePublished = '' } }: Entry,
  taken: ReadonlyMap<string, Entry>,
): string | undefined {
  const ways = [stableAddress(audio[0]?.url ?? url), `${title} ${datePublished}`];
  return ways.map((way) => `${id} ${way}`).find((way) => !taken.has(way));
}

const nameOf = ({ draft: { title, guid } }: Found, index: number): string =>
  [title, guid].find((value): value is string => typeof value === 'string' && value !== '')?.slice(0, 200) ?? `episode ${index + 1}`;
