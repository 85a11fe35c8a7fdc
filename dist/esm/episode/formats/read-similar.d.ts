/**
 * Reads a list of similar episodes: the `recommendations` proposal, JSON Feed, any list of episodes, and the answers of search
 * engines: Meilisearch, Typesense, OpenSearch and Elasticsearch. Called where an episode holds only the address of its list.
 */
import type { SimilarEpisode } from '../episode.js';
import { type Result } from '../result.js';
/** What has a title and an address, in the order of the list; `no-episode` where nothing has. `baseUrl` is the list's address. */
export declare function readSimilarEpisodes(input: unknown, baseUrl?: string): Promise<Result<readonly SimilarEpisode[]>>;
