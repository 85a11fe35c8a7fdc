/**
 * Reads single values out of JSON that nobody has checked: by path, by the first of several paths, and as text, plain
 * text, address, date, number or flag. Called by every reader of a foreign format; nothing here throws.
 */
import { parseDuration } from '../duration.js';
import { decodeEntities } from '../outline/decode-entities.js';
import { parseFeedDate } from './feed-date.js';

/** An object of unknown fields. */
export type Fields = Readonly<Record<string, unknown>>;
/** Gives undefined for a value that it cannot use. */
export type Reader<T = unknown> = (value: unknown) => T | undefined;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of anything: undefined gives an empty list, a single value a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const own = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? (data as Fields)[name] : undefined;

/** Own fields only: `at({a: [{b: 1}]}, 'a.0.b')` gives 1. */
export const at = (data: unknown, path: string): unknown => (path.includes('.') ? path.split('.').reduce(own, data) : own(data, path));

/** Names are parted once: a transcript asks for the same ones a hundred thousand times. */
const parted = new Map<string, readonly string[]>();

/** What `read` makes of the first usable value; `paths` are parted by spaces. */
export function first<T>(data: unknown, paths: string, read: Reader<T>): T | undefined {
  const names = parted.get(paths) ?? paths.split(' ');
  parted.set(paths, names);
  for (const path of names) {
    const value = read(at(data, path));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A string with something in it, or the digits of a number. */
export const text: Reader<string> = (value) =>
  (typeof value === 'string' && value.trim()) || (Number.isFinite(value) ? String(value) : undefined);

const TAG = /<(?:\/?[a-z]|!)[^<>]{0,4000}>/i;
const TAGS = new RegExp(TAG, 'gi');
const BLOCK = /<\/?(?:br|p|div|[uo]l|li|h[1-6]|tr|blockquote)\b[^<>]{0,999}>/gi;

/** HTML without its markup: `"<p>Q&amp;A</p><p>More</p>"` gives `"Q&A\nMore"`; text that only has a `<` in it stays. */
export const plainText: Reader<string> = (value) => {
  const html = isFields(value) ? text(at(value, 'rendered')) : text(value);
  if (!html || !TAG.test(html)) return html && text(decodeEntities(html))?.trim();
  return text(decodeEntities(html.replace(/\s+/g, ' ').replace(BLOCK, '\n').replace(TAGS, '')).replace(/ ?\n\s*/g, '\n'))?.trim();
};

/** A title is text already, but for WordPress, which renders it as HTML. */
export const titleText: Reader<string> = (value) => (isFields(value) ? plainText(value) : text(value));

/** HTML as it came. */
export const markup: Reader<string> = (value) => text(isFields(value) ? at(value, 'rendered') : value);

/** An address, or the one inside an image, a file or a reference, or the first of several. */
export const address: Reader<string> = (value) => {
  const [single] = listOf(value);
  return typeof single === 'string'
    ? text(single)
    : first(single, 'contentUrl url href src rendered @id', (inner) => (typeof inner === 'string' ? text(inner) : undefined));
};

/** Any form of date, also PHP's object of local time and zone. */
export const date: Reader<string> = (value) => {
  const local = text(at(value, 'date'))?.slice(0, 19);
  if (local) return parseFeedDate(at(value, 'timezone') === 'UTC' ? `${local} UTC` : local);
  return parseFeedDate(typeof value === 'string' && /^\d{9,13}$/.test(value) ? Number(value) : value);
};

/** `"2025-02-16T08:00:00"`, known to be UTC, gives `"2025-02-16T08:00:00.000Z"`. */
export const utcDate: Reader<string> = (value) =>
  date(typeof value === 'string' ? value.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)$/, '$1T$2Z') : undefined);

/** A length of time; zero is unknown. */
export const seconds: Reader<number> = (value) => parseDuration(value) || undefined;

/** What no reader could read, to be refused by the name of its field. */
export const raw: Reader = (value) => (text(value) ? value : undefined);

/** Seconds at which something begins. */
export const startTime: Reader<number> = (value) => parseDuration(value);

/** Milliseconds as seconds. */
export const milliseconds: Reader<number> = (value) => parseDuration(Number(text(value)) / 1000) || undefined;

export const number: Reader<number> = (value) => {
  const digits = text(value);
  return digits && Number.isFinite(Number(digits)) ? Number(digits) : undefined;
};

/** A size or a rate, for which zero says nothing. */
export const amount: Reader<number> = (value) => {
  const given = number(value);
  return given !== undefined && given > 0 ? given : undefined;
};

/** `true`, `1`, `"yes"`, `"explicit"` and their opposites, `"clean"` among them. */
export const flag: Reader<boolean> = (value) => {
  const word = typeof value === 'boolean' ? String(value) : text(value)?.toLowerCase();
  return (
    /^(?:true|yes|explicit|1|on)$/.test(word ?? '') || (/^(?:false|no|clean|cleaned|notexplicit|0)$/.test(word ?? '') ? false : undefined)
  );
};

const MAIL = /[^\s<>()@]{1,64}@[^\s<>()@]{1,255}\.[^\s<>()@]{2,63}/;

/** `"jo@pod.example (Jo Doe)"` and `"Jo Doe <jo@pod.example>"` give `"Jo Doe"`; a bare mail address is nobody's name. */
export const personName: Reader<string> = (value) => {
  const name = typeof value === 'string' ? value.slice(0, 500) : '';
  return text(
    MAIL.test(name)
      ? name
          .replace(MAIL, '')
          .replace(/[<>()]/g, ' ')
          .trim()
      : name,
  );
};
