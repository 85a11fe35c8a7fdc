import type { Chapter } from '../episode/episode.js';
import type { Result } from '../episode/result.js';
export declare function loadChapters(url: string): Promise<Result<readonly Chapter[]>>;
