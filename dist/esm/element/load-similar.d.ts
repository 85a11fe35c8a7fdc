/**
 * Asks for the list of similar episodes when the end of the card comes near the viewport: the page's own function, or an address
 * that may name the episode. A chunk of its own, loaded for cards that have such a list. Called by parts.ts.
 */
import type { Episode, SimilarEpisode } from '../episode/episode.js';
import { type Result } from '../episode/result.js';
/** A function of the page that finds similar episodes, in any form that an address may answer with. */
export type SimilarProvider = (episode: Episode, options: {
    readonly limit: number;
    readonly signal: AbortSignal;
}) => unknown;
type Host = HTMLElement & {
    readonly updateComplete: Promise<unknown>;
};
/** Never rejects. `source` is the function, or an address in which `{guid}`, `{url}`, `{lang}` and `{limit}` stand for the episode's. */
export declare function loadSimilar(source: SimilarProvider | string, episode: Episode, host: Host): Promise<Result<readonly SimilarEpisode[]>>;
export {};
