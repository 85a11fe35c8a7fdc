/**
 * Brings JSON in any known format to canonical JSON, which is then checked like any other. A chunk of its own: loaded by
 * readEpisode for data that is not canonical already.
 */
import { type Result } from '../result.js';
import type { Draft } from './any-episode.js';
/** Canonical JSON of the episode that `guid` names, by default the first; `not-an-episode` or `no-episode`. */
export declare function adapt(data: unknown, { guid }?: {
    readonly guid?: string | undefined;
}): Result<Draft>;
