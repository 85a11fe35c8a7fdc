/**
 * Finds the episodes in a JSON file: what players, feeds and APIs put round them, and what they say there about all of
 * them. Called by adapt.ts and read-similar.ts; the fields of an episode are any-episode.ts's.
 */
import { type Draft } from './any-episode.js';
import { type Fields } from './values.js';
/** Episodes as they were found; `shared` holds for each that does not say otherwise. A file of one is no list. */
export interface Envelope {
    readonly items: readonly Fields[];
    readonly isList: boolean;
    readonly shared: Draft;
}
/** Undefined where there is no object at all. */
export declare function openEnvelope(data: unknown): Envelope | undefined;
/** Every id by which an item may be asked for. */
export declare const idsOf: (item: Fields) => readonly (string | undefined)[];
/** One item as canonical JSON, completed by what the envelope says. */
export declare function readItem(item: Fields, { shared }: Envelope): Draft;
