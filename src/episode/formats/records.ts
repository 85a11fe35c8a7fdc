/**
 * Brings objects of unknown shape to objects with the canonical names, by tables that say under which names a field is
 * known elsewhere. Called with the tables of parts.ts and any-episode.ts.
 */
import { first, isFields, listOf, type Fields, type Reader } from './values.js';

/** Canonical name -> how its value is read under which names, parted by spaces, the best first. */
export type Table = Readonly<Record<string, readonly (readonly [read: Reader, names: string])[]>>;
/** An object built by a table: only fields that were found. */
export type Row = Record<string, unknown>;

/** Longer lists are cut, as they would be by the guard. */
export const LONGEST_LIST = 1000;

/** The fields of `data` that the table knows. */
export function rowOf(data: unknown, table: Table): Row {
  const row: Row = {};
  for (const [field, ways] of Object.entries(table)) {
    for (const [read, names] of ways) row[field] ??= first(data, names, read);
    if (row[field] === undefined) delete row[field];
  }
  return row;
}

/** Reads an object by the table; a string stands for its first field; undefined where there is nothing. */
export const record =
  (table: Table): Reader<Row> =>
  (value) => {
    const [key = ''] = Object.keys(table);
    const row = rowOf(typeof value === 'string' ? { [key]: value } : value, table);
    return Object.keys(row).length > 0 ? row : undefined;
  };

/** Reads a list of such objects that have the first field of the table; undefined where there is none. */
export const records =
  (table: Table, longest = LONGEST_LIST): Reader<Row[]> =>
  (value) => {
    const [key = ''] = Object.keys(table);
    const rows = listOf(value)
      .slice(0, longest)
      .map(record(table))
      .filter((row): row is Row => row !== undefined && key in row);
    return rows.length > 0 ? rows : undefined;
  };

/** The objects among the values of a list. */
export const fieldsIn = (value: unknown): Fields[] => listOf(value).filter(isFields);
