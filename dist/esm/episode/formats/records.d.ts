/**
 * Brings objects of unknown shape to objects with the canonical names, by tables that say under which names a field is
 * known elsewhere. Called with the tables of parts.ts and any-episode.ts.
 */
import { type Fields, type Reader } from './values.js';
/** Canonical name -> how its value is read under which names, parted by spaces, the best first. */
export type Table = Readonly<Record<string, readonly (readonly [read: Reader, names: string])[]>>;
/** An object built by a table: only fields that were found. */
export type Row = Record<string, unknown>;
/** Longer lists are cut, as they would be by the guard. */
export declare const LONGEST_LIST = 1000;
/** The fields of `data` that the table knows. */
export declare function rowOf(data: unknown, table: Table): Row;
/** Reads an object by the table; a string stands for its first field; undefined where there is nothing. */
export declare const record: (table: Table) => Reader<Row>;
/** Reads a list of such objects that have the first field of the table; undefined where there is none. */
export declare const records: (table: Table, longest?: number) => Reader<Row[]>;
/** The objects among the values of a list. */
export declare const fieldsIn: (value: unknown) => Fields[];
