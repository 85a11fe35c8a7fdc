/** Values of options as the command line gives them, checked. Called by every verb. */
import type { Result } from '../../episode/result.js';
import type { Limits } from '../input/fetch-bytes.js';

/** What was typed behind the options, unchecked: a number for digits, a list for an option given twice. */
export type Flags = Readonly<Record<string, unknown>>;

/** A command that cannot be run as it was typed; the message says what to type. */
export class UsageError extends Error {}

/** Stands for a lone `-`, which the parser of the command line would drop. */
const PIPE = ':standard-input:';
/** Stands before digits, of which it would make a number, and for nothing, of which it would make 0: `0042` is a guid. */
const DIGITS = ':digits:';

/** The words of the command line as its parser takes them. */
export const wordsOf = (words: readonly string[]): string[] =>
  words.map((word) => {
    if (word === '-') return PIPE;
    const [, name = '', value = ''] = /^(--[\w-]+=)?([^]*)$/.exec(word) ?? [];
    return Number.isFinite(Number(value)) ? `${name}${DIGITS}${value}` : word;
  });

/** The last value as text. */
export const textOf = (value: unknown): string | undefined => {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (typeof last === 'number') return String(last);
  return typeof last === 'string' ? last.replace(DIGITS, '') : undefined;
};

export const flagOf = (value: unknown): boolean => (Array.isArray(value) ? value.at(-1) : value) === true;

/** At least one place to read. */
export function placesOf(value: unknown, what: string): readonly string[] {
  const places = (Array.isArray(value) ? value : [value]).map(textOf).flatMap((place) => (place ? [place === PIPE ? '-' : place] : []));
  if (places.length === 0) throw new UsageError(`name ${what}: an address, a file, a folder, or - for standard input`);
  return places;
}

/** The one place to read. */
export function placeOf(value: unknown, what: string): string {
  const [place = ''] = placesOf(value, what);
  return place;
}

/** The value of a result, or the end of the command with its problem. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** A number above zero. */
export function numberOf(value: unknown, name: string): number {
  const number = Number(textOf(value));
  if (!(number > 0)) throw new UsageError(`--${name} ${textOf(value) ?? ''}: is no number above 0`);
  return number;
}

/** Seconds as milliseconds, up to the longest time that a timer knows, 24 days. */
export const millisecondsOf = (value: unknown, name: string): number => Math.min(numberOf(value, name) * 1000, 2 ** 31 - 1);

export const limitsOf = ({ maxSize, timeout }: Flags): Limits => ({
  mostBytes: numberOf(maxSize, 'max-size') * 1e6,
  timeoutMs: millisecondsOf(timeout, 'timeout'),
});

/** A whole number, 0 included. */
export function countOf(value: unknown, name: string): number {
  const number = Number(textOf(value));
  if (!Number.isInteger(number) || number < 0 || number > 100)
    throw new UsageError(`--${name} ${textOf(value) ?? ''}: is no whole number from 0 to 100`);
  return number;
}

/** The address of a folder on the web, with a slash behind; undefined where none was given. */
export function addressOption(value: unknown, name: string): string | undefined {
  const address = textOf(value);
  if (address === undefined) return undefined;
  if (!/^https?:\/\/./i.test(address) || !URL.canParse(address))
    throw new UsageError(`--${name} ${address}: is no web address; use one like https://blog.example/episodes/`);
  return new URL(address.endsWith('/') ? address : `${address}/`).href;
}

/** Words parted by commas, or in an option given several times, each one of those that there are. */
export function wordsIn<T extends string>(value: unknown, name: string, known: readonly T[]): readonly T[] {
  const words = (Array.isArray(value) ? value : [value])
    .flatMap((each) => textOf(each)?.split(',') ?? [])
    .map((word) => word.trim())
    .filter(Boolean);
  return words.map((word) => {
    const found = known.find((each) => each === word);
    if (!found) throw new UsageError(`--${name} ${word}: is none of ${known.join(', ')}`);
    return found;
  });
}
