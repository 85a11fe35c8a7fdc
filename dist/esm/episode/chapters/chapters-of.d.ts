import type { Chapter } from '../episode.js';
/** The list in `[…]`, `{chapters: […]}` or `{chaptermarks: […]}`; undefined if there is none. */
export declare function chapterList(data: unknown): readonly unknown[] | undefined;
/**
 * The chapters in `data`, sorted by start (seconds), one at a time at most; those without a start are dropped, and so is every address
 * that is not of the web. Addresses are resolved against `baseUrl`. Data without chapters gives an empty list.
 */
export declare function chaptersOf(data: unknown, baseUrl: string): readonly Chapter[];
