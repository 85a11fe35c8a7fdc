/**
 * What is remembered between visits, in the site's own storage: the second where an episode was left, the speed of a show,
 * the volume. Called by the element's listening chunk. Where storage is full, absent or forbidden, nothing is remembered.
 */
/** Keys of localStorage begin with this; there are no others. */
export declare const STORAGE_PREFIX = "episode-card:";
/** Each list holds pairs of a name and a number, the newest last. */
export type MemoryList = 'positions' | 'rates' | 'volume';
/** The number that was kept under a name; undefined where there is none. */
export declare const recall: (list: MemoryList, name: string) => number | undefined;
/** Keeps a number, or forgets it where `value` is undefined. */
export declare function keep(list: MemoryList, name: string, value: number | undefined): void;
