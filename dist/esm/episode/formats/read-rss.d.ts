import { type Result } from '../result.js';
import type { Draft } from './any-episode.js';
/** Whether text is an RSS feed, rather than a web page. */
export declare const isFeed: (text: string) => boolean;
/** Canonical JSON of the item that `guid` names, by default the first; `not-an-episode` or `no-episode`. */
export declare function readRss(xml: string, { guid }?: {
    readonly guid?: string | undefined;
}): Result<Draft>;
