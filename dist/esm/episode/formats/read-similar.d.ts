/**
 * Reads a file of similar episodes: the `recommendations` proposal, JSON Feed, any list of episodes. A chunk of its own:
 * loaded where an episode holds only the address of its list.
 */
import type { SimilarEpisode } from '../episode.js';
import { type Result } from '../result.js';
/** What has a title and an address, in the order of the file; `no-episode` where nothing has. `baseUrl` is the file's address. */
export declare function readSimilarEpisodes(text: string, baseUrl?: string): Result<readonly SimilarEpisode[]>;
