/**
 * Reads episode data by the table that the build generates from schema.ts: what is right is kept, cleaned and built
 * anew, field by field; what is not is refused by its path, and the rest goes on. It stands in for zod in the browser,
 * at a tenth of the bytes, and knows nothing of what fields mean.
 */
import { parseDate } from './date.js';
import { parseDuration } from './duration.js';
import { TABLE } from './guard-table.generated.js';
import { safeUrl } from './safe-url.js';
import { cleanText } from './text.js';

/** Deeper than this nothing is read. */
const DEEPEST = 8;
/** Of a longer list only so many are read; of the segments of a transcript more. */
const LONGEST_LIST = 1000;
const LONGEST_TRANSCRIPT = 100_000;

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
  t: (value) => (typeof value === 'string' ? cleanText(value) : undefined),
  T: (value) => (typeof value === 'string' ? cleanText(value, 1e6) : undefined),
  u: safeUrl,
  d: parseDate,
  s: parseDuration,
  n: (value) => (Number.isFinite(value) && (value as number) >= 0 ? value : undefined),
  m: (value) => (Number.isFinite(value) ? value : undefined),
  i: (value) => (Number.isSafeInteger(value) ? value : undefined),
  b: (value) => (typeof value === 'boolean' ? value : undefined),
};

/**
 * A rule is the letter of a reader or the index of an entry of the table. Entries: `title!t url:u show:3` an object, with `!`
 * behind what it cannot be without; `*3` a list, `+3` a long one; `|t,3` either; `=full,bonus` one of these words.
 */
function read(rule: string, value: unknown, path: string, reading: Reading, depth: number): unknown {
  const entry = TABLE[Number(rule)];
  let kept: unknown;
  if (!entry) {
    kept = READERS[rule]!(value, reading.baseUrl);
    // A text without anything in it is no fault.
    if (kept === undefined && typeof value === 'string' && (value === '' || rule === 't' || rule === 'T')) return undefined;
  } else if (depth <= DEEPEST) {
    const rest = entry.slice(1);
    if (entry[0] === '|') return readEither(rest.split(','), value, path, reading, depth);
    if (entry[0] === '=') kept = rest.split(',').find((word) => word === value);
    else if (entry[0] === '*' || entry[0] === '+') {
      if (Array.isArray(value)) return readList(rest, value.slice(0, entry[0] === '+' ? LONGEST_TRANSCRIPT : LONGEST_LIST), path, reading, depth);
    } else if (typeof value === 'object' && value && !Array.isArray(value)) return readFields(entry, value as Record<string, unknown>, path, reading, depth);
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
    const field = Object.hasOwn(value, name) ? value[name] : undefined;
    if (field !== undefined) kept[name] = read(rule, field, at, reading, depth + 1);
    if (kept[name] !== undefined) continue;
    delete kept[name];
    if (need !== '!') continue;
    if (reading.refused.length === count) reading.refused.push(at);
    // The episode itself is kept without its title: there is more to show.
    isWhole &&= depth === 0;
  }
  return isWhole ? kept : undefined;
}

const readList = (rule: string, value: readonly unknown[], path: string, reading: Reading, depth: number): unknown =>
  value.map((item, index) => read(rule, item, `${path}[${index}]`, reading, depth + 1)).filter((item) => item !== undefined);

/** The first alternative that takes the value whole, else the one that keeps a part of it. */
function readEither(rules: readonly string[], value: unknown, path: string, { baseUrl, refused }: Reading, depth: number): unknown {
  let best: unknown;
  let reasons = [path];
  for (const rule of rules) {
    const mine: string[] = [];
    const kept = read(rule, value, path, { baseUrl, refused: mine }, depth);
    if (mine.length === 0) return kept;
    if (kept !== undefined && best === undefined) [best, reasons] = [kept, mine];
  }
  refused.push(...reasons);
  return best;
}
