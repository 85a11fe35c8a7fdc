/**
 * One episode out of an object of unknown shape: under which names the hosts, players and directories of podcasts keep
 * each field. Called for the items that an envelope holds; what it gives is canonical JSON, still to be checked.
 */
import type { EpisodeInput } from '../schema.js';
import { type Fields, type Reader } from './values.js';
/** Canonical episode JSON whose values nobody has checked. */
export type Draft = {
    readonly [Field in keyof EpisodeInput]?: unknown;
};
/** Canonical JSON of an episode in any shape that names its fields in a known way. */
export declare function readAnyEpisode(data: Fields): Draft;
/** Other episodes: the address of a list, a list, or the `recommendations` proposal; only what has a title and an address. */
export declare const readSimilar: Reader;
