import type { Episode } from '../episode/episode.js';
import { type Result } from '../episode/result.js';
export declare function loadChapters(episode: Episode): Promise<Result<Episode>>;
