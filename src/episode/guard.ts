/**
 * Reads episode data by the table that the build generates from schema.ts: what is right is kept, cleaned and built
 * anew, field by field; what is not is refused by its path, and the rest goes on. It stands in for zod in the browser,
 * at a tenth of the bytes, and knows nothing of what fields mean.
 */
import { parseDate } from './date.js';
import { parseDuration } from './duration.js';
import { TABLE } from './guard-table.generated.js';
import { LINK_SCHEMES, safeUrl } from './safe-url.js';
import { cleanText } from './text.js';

/** Deeper than this nothing is read: an outline with a heading and seven lines, one under another, is as deep as that of notes gets. */
const DEEPEST = 18;
/** Of a longer list only so many are read; of the segments of a transcript more. */
const LONGEST_LIST = 1000;
const LONGEST_TRANSCRIPT = 100_000;
/** Longer texts are cut, in UTF-16 units. */
const LONGEST_TEXT = 250_000;

/** The part of `data` that conforms to the schema: addresses absolute, dates ISO 8601, times in seconds. `refused` holds paths. */
export function readChecked(data: unknown, baseUrl?: string): { readonly value: unknown; readonly refused: readonly string[] } {
  const refused: string[] = [];
  return { value: read('0', data, '', { baseUrl, refused }, 0), refused };
}

interface Reading {
  readonly baseUrl: string | undefined;
  readonly refused: string[];
}

/** Readers of single values by the letter of their rule; undefined is a refusal. */
const READERS: Readonly<Record<string, (value: unknown, baseUrl: string | undefined) => unknown>> = {
  t: (value) => (typeof value === 'string' ? cleanText(value, LONGEST_TEXT) : undefined),
  u: safeUrl,
  l: (value, baseUrl) => safeUrl(value, baseUrl, LINK_SCHEMES),
  d: parseDate,
  s: parseDuration,
  n: (value) => (Number.isFinite(value) && (value as number) >= 0 ? value : undefined),
  b: (value) => (typeof value === 'boolean' ? value : undefined),
};

/**
 * A rule is the letter of a reader or the index of an entry of the table. Entries: `title!t url:u show:3` an object, with
 * `!` behind what it cannot be without; `*3` a list, `+3` a long one; `@url,3` a list in which, and `&title,3` a place
 * where, a bare text stands for an object with that one field; `|u,*3,4` a text, a list or an object; `=full,bonus` one of these words.
 */
function read(rule: string, value: unknown, path: string, reading: Reading, depth: number): unknown {
  const entry = TABLE[Number(rule)];
  const kind = entry?.[0] ?? '';
  const rules = entry?.slice(1).split(',') ?? [];
  const [first = '', second = ''] = rules;
  const isList = Array.isArray(value);
  let kept: unknown;
  if (!entry) {
    kept = READERS[rule]!(value, reading.baseUrl);
    // A text without anything in it is no fault, nor is an empty address, date or length of time.
    if (kept === undefined && typeof value === 'string' && (value === '' ? 'tulds' : 't').includes(rule)) return undefined;
  } else if (depth <= DEEPEST) {
    if (kind === '|') {
      // The alternatives differ in kind: a text first, then a list, then perhaps an object.
      return read(rules[typeof value === 'string' ? 0 : isList ? 1 : 2] ?? first, value, path, reading, depth);
    }
    if (kind === '=') kept = rules.find((word) => word === value);
    else if (kind === '@' || kind === '&') {
      const whole = (item: unknown) => (typeof item === 'string' ? { [first]: item } : item);
      if (kind === '&') return read(second, whole(value), path, reading, depth);
      return readList(second, (isList ? value : [value]).slice(0, LONGEST_LIST).map(whole), path, reading, depth);
    } else if (kind === '*' || kind === '+') {
      if (isList) return readList(first, value.slice(0, kind === '+' ? LONGEST_TRANSCRIPT : LONGEST_LIST), path, reading, depth);
    } else if (typeof value === 'object' && value && !isList)
      return readFields(entry, value as Record<string, unknown>, path, reading, depth);
  }
  if (kept === undefined) reading.refused.push(path);
  return kept;
}

function readFields(entry: string, value: Record<string, unknown>, path: string, reading: Reading, depth: number): unknown {
  const kept: Record<string, unknown> = {};
  let isWhole = true;
  for (const [, name, need, rule] of entry.matchAll(/(\w+)([:!])(\w+)/g) as Iterable<[string, string, string, string]>) {
    const at = path ? `${path}.${name}` : name;
    const count = reading.refused.length;
    const field = Object.hasOwn(value, name) && value[name] !== undefined ? read(rule, value[name], at, reading, depth + 1) : undefined;
    if (field !== undefined) kept[name] = field;
    else if (need === '!') {
      if (reading.refused.length === count) reading.refused.push(at);
      // The episode itself is kept without its title: there is more to show.
      isWhole &&= depth === 0;
    }
  }
  return isWhole ? kept : undefined;
}

const readList = (rule: string, value: readonly unknown[], path: string, reading: Reading, depth: number): unknown =>
  value.map((item, index) => read(rule, item, `${path}[${index}]`, reading, depth + 1)).filter((item) => item !== undefined);
