/**
 * Says what is wrong with refused fields, in sentences that an author can act on. Loaded only when there are some:
 * it brings zod and its English messages.
 */
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import type { Problem } from './result.js';
import { episodeSchema } from './schema.js';

/** One problem per refused path, at most 20: `datePublished: "Febuary 16" is no date; use "2025-02-16" ...`. */
export function explainFields(data: unknown, paths: readonly string[]): readonly Problem[] {
  const { error } = z.safeParse(episodeSchema, data, { error: en().localeError });
  const messages = new Map((error?.issues.flatMap(flatten) ?? []).map((issue) => [pathOf(issue.path), issue.message]));
  return paths.slice(0, 20).map((path) => {
    const { value, written } = locate(data, path);
    const reason = value === undefined ? 'is missing' : (messages.get(written) ?? 'is not accepted');
    const shown = value === undefined ? '' : ` ${JSON.stringify(value)?.slice(0, 80) ?? typeof value}`;
    return { code: 'bad-field', message: `${path || 'the file'}:${shown} ${reason}`, path };
  });
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** What the alternatives of a union say of what is inside them comes behind what is said of the union. */
const flatten = (issue: Issue): readonly Issue[] => [
  issue,
  ...(issue.errors ?? []).flat().flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] })),
];

/** `['similar', 2, 'url']` gives `"similar[2].url"`. */
const pathOf = (path: readonly PropertyKey[]) =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`)).join('');

/** The value at a path of the guard's and where it is written: one stands for a list of one, a bare text for an object. */
function locate(data: unknown, path: string): { readonly value: unknown; readonly written: string } {
  let value = data;
  const keys: PropertyKey[] = [];
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    const isList = Array.isArray(value);
    if (typeof value === 'string' || (key === '0' && !isList)) continue;
    value = value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    keys.push(isList ? Number(key) : key);
  }
  return { value, written: pathOf(keys) };
}
