/**
 * The pipeline from the text of a file to an Episode: parse, adapt, check, normalise, outline. The same in Node and in the
 * browser; it knows neither where the text came from nor what happens to the episode.
 */
import type { Episode } from './episode.js';
import type { Outline } from './outline/outline.js';
import { type Problem, type Result } from './result.js';
/** An episode, and what had to be left out of it: `refused` holds paths, `explain` a sentence for each. */
export interface EpisodeReading {
    readonly episode: Episode;
    readonly refused: readonly string[];
    readonly explain: () => Promise<readonly Problem[]>;
}
/** `guid` picks one of several episodes in a file: its guid, id or url; without it the first is read. */
export interface ReadOptions {
    readonly guid?: string | undefined;
}
/**
 * Text of a JSON file in any known format, or of an RSS feed, a byte order mark allowed; or data that was parsed already.
 * `baseUrl` is the file's address: relative URLs are resolved against it.
 */
export declare function readEpisode(input: unknown, baseUrl?: string, options?: ReadOptions): Promise<Result<EpisodeReading>>;
/** The same from canonical data that is parsed already. */
export declare function readEpisodeData(data: unknown, baseUrl?: string): Result<EpisodeReading>;
/** The outline that has to be read from the show notes, where the data holds none; undefined where the notes hold none either. */
export declare function readNotesOutline({ description, outline, url, duration }: Episode): Promise<Outline | undefined>;
