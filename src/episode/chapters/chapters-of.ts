/**
 * Reads chapters out of parsed data: the podcast namespace's JSON chapters 1.2, Podlove's and Podigee's lists, and what the elements of
 * Podlove Simple Chapters give as plain objects. Called for the chapters inside an episode and for those of a file.
 */
import { parseDuration } from '../duration.js';
import type { Chapter } from '../episode.js';
import { safeUrl } from '../safe-url.js';
import { cleanText } from '../text.js';

/** The most chapters that are kept: some shows change the picture every few seconds. */
const MAX_CHAPTERS = 5000;
const MAX_TITLE = 1000;

type Fields = { readonly [name: string]: unknown };
type Draft = { -readonly [Field in keyof Chapter]: Chapter[Field] };

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** The list in `[…]`, `{chapters: […]}` or `{chaptermarks: […]}`; undefined if there is none. */
export function chapterList(data: unknown): readonly unknown[] | undefined {
  const list = [data, fieldsOf(data).chapters, fieldsOf(data).chaptermarks].find(Array.isArray) as readonly unknown[] | undefined;
  return list?.slice(0, MAX_CHAPTERS);
}

/**
 * The chapters in `data`, sorted by start (seconds), one at a time at most; those without a start are dropped, and so is every address
 * that is not of the web. Addresses are resolved against `baseUrl`. Data without chapters gives an empty list.
 */
export function chaptersOf(data: unknown, baseUrl: string): readonly Chapter[] {
  const found = (chapterList(data) ?? []).flatMap((item) => chapterOf(fieldsOf(item), baseUrl) ?? []);
  // A silent marker, such as a change of picture, gives way to the chapter that begins with it.
  found.sort((a, b) => a.startTime - b.startTime || Number(b.isListed) - Number(a.isListed));
  return found.filter(({ startTime }, index) => startTime !== found[index - 1]?.startTime);
}

/** By the namespace's names (`startTime`, `img`, `url`) or Podlove's (`start`, `image`, `href`). */
function chapterOf(fields: Fields, baseUrl: string): Chapter | undefined {
  const startTime = parseDuration(fields.startTime ?? fields.start);
  if (startTime === undefined) return undefined;
  const chapter: Draft = { startTime, isListed: fields.toc !== false && fields.toc !== 'false' };
  const endTime = parseDuration(fields.endTime ?? fields.end);
  const title = cleanText(fields.title, MAX_TITLE);
  const img = urlOf(fields.img || fields.image, baseUrl);
  const url = urlOf(fields.url || fields.href, baseUrl);
  if (endTime !== undefined && endTime > startTime) chapter.endTime = endTime;
  if (title) chapter.title = title;
  if (img) chapter.img = img;
  if (url) chapter.url = url;
  return chapter;
}

/** An empty address is none, though it resolves to the page itself. */
const urlOf = (value: unknown, baseUrl: string): string | undefined =>
  typeof value === 'string' && value.trim() ? safeUrl(value, baseUrl) : undefined;
