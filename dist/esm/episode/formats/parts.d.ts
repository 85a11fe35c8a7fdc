/**
 * The parts of an episode out of foreign shapes: show, persons, chapters, outline, transcripts, and the fields of the
 * podcast namespace. Each is a table of names or a short reader over one. Called by any-episode.ts.
 */
import { type Row } from './records.js';
import { type Fields, type Reader } from './values.js';
export declare const readShow: Reader<Row>;
export declare const readPersons: Reader<Row[]>;
/** JSON chapters of the podcast namespace, Podlove's and Podigee's, clips of schema.org; or the address of a file. */
export declare const readChapters: Reader;
/** Headings with what stands under them, to a bounded depth. */
export declare const readOutline: (value: unknown, depth?: number) => Row[] | undefined;
/** Files and words, told apart by what is inside: `transcripts` holds files here and cues there. */
export declare function readTranscripts(values: readonly unknown[], persons: unknown): Row;
/** Fields of the podcast namespace that are alike in every JSON. */
export declare const NAMESPACE: {
    readonly funding: readonly [readonly [Reader<Row[]>, "funding"]];
    readonly license: readonly [readonly [Reader<Row>, "license"]];
    readonly location: readonly [readonly [(value: unknown) => Row | undefined, "location locations contentLocation"]];
    readonly soundbites: readonly [readonly [Reader<Row[]>, "soundbites soundbite"], readonly [Reader<unknown>, "soundbites"]];
    readonly contentLinks: readonly [readonly [Reader<Row[]>, "contentLinks contentLink"]];
    readonly socialInteract: readonly [readonly [Reader<Row[]>, "socialInteract socialInteracts"]];
};
/** The rows of a list that name both an address and a title, for lists of other episodes. */
export declare const linkedRows: (value: unknown, read: (item: Fields) => Row) => Row[] | undefined;
