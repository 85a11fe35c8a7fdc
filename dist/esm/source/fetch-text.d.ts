/**
 * Gets the text of a file within limits, or says why not. One request serves all who ask for the same address, and a
 * good answer serves those who ask later; failures are never kept. Called by EpisodeSource.
 */
import { type Result } from '../episode/result.js';
/** Resolves with the text, or with a problem; the request is aborted when all who asked have aborted. Never rejects. */
export declare function fetchText(url: string, signal: AbortSignal, isFresh?: boolean): Promise<Result<string>>;
