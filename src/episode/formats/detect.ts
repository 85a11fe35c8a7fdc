/**
 * Tells canonical JSON, which needs no further code, from everything else. In the first bundle, so it stays tiny: it
 * knows the names of the schema and no others.
 */
import { TABLE } from '../guard-table.generated.js';

/** Deeper than this no name is looked at. */
const DEEPEST = 8;

const namesIn = (entries: readonly string[]) => new Set(`version:${entries.join(' ')}`.match(/\w+(?=[:!])/g));
const AT_TOP = namesIn(TABLE.slice(0, 1));
const ANYWHERE = namesIn(TABLE);

const hasOtherNames = (value: unknown, names: ReadonlySet<string>, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  depth < DEEPEST &&
  Object.entries(value).some(
    ([name, inner]) => !(Array.isArray(value) || names.has(name) || name.startsWith('$')) || hasOtherNames(inner, ANYWHERE, depth + 1),
  );

/**
 * False for an object with a `title` string whose fields all have names of the schema: a name that it does not know may
 * be another format's for one that it knows.
 */
export const needsAdapter = (data: unknown): boolean =>
  typeof (data as { title?: unknown } | null)?.title !== 'string' || hasOtherNames(data, AT_TOP, 0);
