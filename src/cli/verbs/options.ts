/** Values of options as the command line gives them, checked. Called by every verb. */
import type { Limits } from '../input/fetch-bytes.js';

/** What was typed behind the options, unchecked: a number for digits, a list for an option given twice. */
export type Flags = Readonly<Record<string, unknown>>;

/** A command that cannot be run as it was typed; the message says what to type. */
export class UsageError extends Error {}

/** Stands for a lone `-`, which the parser of the command line would drop. */
const PIPE = ':standard-input:';

/** The words of the command line as its parser takes them. */
export const wordsOf = (words: readonly string[]): string[] => words.map((word) => (word === '-' ? PIPE : word));

/** The last value as text. */
export const textOf = (value: unknown): string | undefined => {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' || typeof last === 'number' ? String(last) : undefined;
};

export const flagOf = (value: unknown): boolean => (Array.isArray(value) ? value.at(-1) : value) === true;

/** At least one place to read. */
export function placesOf(value: unknown, what: string): readonly string[] {
  const places = (Array.isArray(value) ? value : [value]).map(textOf).flatMap((place) => (place ? [place === PIPE ? '-' : place] : []));
  if (places.length === 0) throw new UsageError(`name ${what}: an address, a file, a folder, or - for standard input`);
  return places;
}

/** A number above zero. */
export function numberOf(value: unknown, name: string): number {
  const number = Number(textOf(value));
  if (!(number > 0)) throw new UsageError(`--${name} ${textOf(value) ?? ''}: is no number above 0`);
  return number;
}

export const limitsOf = ({ maxSize, timeout }: Flags): Limits => ({
  mostBytes: numberOf(maxSize, 'max-size') * 1e6,
  timeoutMs: numberOf(timeout, 'timeout') * 1000,
});
