/** Picks the episode that a page asks for out of a file of many. Called by adapt.ts and read-rss.ts. */
import { type Result } from '../result.js';
/**
 * The item one of whose ids is `guid`, or the first where none is asked for; else `no-episode`, with a few of the ids
 * that there are.
 */
export declare function selectEpisode<T>(items: readonly T[], guid: string | undefined, idsOf: (item: T) => readonly (string | undefined)[]): Result<T>;
