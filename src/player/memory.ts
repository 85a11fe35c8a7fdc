/**
 * What is remembered between visits, in the site's own storage: the second where an episode was left, the speed of a show,
 * the volume. Called by the element's listening chunk. Where storage is full, absent or forbidden, nothing is remembered.
 */

/** Keys of localStorage begin with this; there are no others. */
export const STORAGE_PREFIX = 'episode-card:';

/** Each list holds pairs of a name and a number, the newest last. */
export type MemoryList = 'positions' | 'rates' | 'volume';

/** A list forgets what is older than so many entries. */
const LONGEST_LIST = 200;

/** The number that was kept under a name; undefined where there is none. */
export const recall = (list: MemoryList, name: string): number | undefined => read(list).find(([each]) => each === name)?.[1];

/** Keeps a number, or forgets it where `value` is undefined. */
export function keep(list: MemoryList, name: string, value: number | undefined): void {
  const others = read(list).filter(([each]) => each !== name);
  const entries = value === undefined ? others : [...others, [name, value]];
  try {
    localStorage.setItem(STORAGE_PREFIX + list, JSON.stringify(entries.slice(-LONGEST_LIST)));
  } catch {
    // Full or forbidden: https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-setitem
  }
}

function read(list: MemoryList): (readonly [string, number])[] {
  try {
    const entries = JSON.parse(localStorage.getItem(STORAGE_PREFIX + list) ?? '[]') as unknown;
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (entry: unknown): entry is readonly [string, number] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && Number.isFinite(entry[1]);
