/** An episode as schema.org JSON-LD, for search engines. Only what the episode says; nothing is made up. */
import type { Episode } from '../episode/episode.js';
/** A PodcastEpisode (https://schema.org/PodcastEpisode); durations in ISO 8601. */
export declare function jsonLd(episode: Episode): Readonly<Record<string, unknown>>;
/** JSON that may stand in a script element, whatever it says. */
export declare const jsonLdText: (episode: Episode) => string;
/** `3723` gives `"PT1H2M3S"`. */
export declare function isoDuration(seconds: number): string;
