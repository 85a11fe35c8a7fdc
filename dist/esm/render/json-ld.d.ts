/** An episode as schema.org JSON-LD, for search engines. Only what the episode says; nothing is made up. */
import type { Episode } from '../episode/episode.js';
import { type Markup } from './markup.js';
/** A PodcastEpisode (https://schema.org/PodcastEpisode); durations in ISO 8601. */
export declare function jsonLd(episode: Episode): Readonly<Record<string, unknown>>;
/** The element that search engines read. */
export declare const jsonLdHtml: (episode: Episode) => Markup;
/** `3723` gives `"PT1H2M3S"`. */
export declare function isoDuration(seconds: number): string;
