/**
 * The one shape of an episode inside the card: checked, normalised, frozen. Every format is read into it and every
 * view draws from it. Field names follow Podcasting 2.0, JSON Feed and schema.org; times are seconds; URLs are absolute.
 */
import type { Outline } from './outline/outline.js';
import type { Cue } from './transcript/cue.js';
/** The podcast that the episode belongs to. */
export interface Show {
    readonly title?: string;
    readonly url?: string;
    readonly image?: string;
    readonly feed?: string;
    readonly guid?: string;
}
/** Somebody in the episode, by the podcast:person taxonomy; `role` is lower case, "host" when none was given. */
export interface Person {
    readonly name: string;
    readonly role: string;
    readonly group?: string;
    readonly href?: string;
    readonly img?: string;
}
/** One audio file; `length` in bytes, `bitrate` in bits per second; `type` may name its codecs. */
export interface AudioSource {
    readonly url: string;
    readonly type?: string;
    readonly length?: number;
    readonly title?: string;
    readonly bitrate?: number;
}
/** A chapter by podcast namespace JSON chapters 1.2; `isListed` is its `toc`. */
export interface Chapter {
    readonly startTime: number;
    readonly endTime?: number;
    readonly title?: string;
    readonly img?: string;
    readonly url?: string;
    readonly isListed: boolean;
}
/** A transcript file by podcast:transcript. */
export interface TranscriptFile {
    readonly url: string;
    readonly type?: string;
    readonly language?: string;
    readonly rel?: string;
}
/** Another episode worth hearing next; `relevance` from 0 to 1. */
export interface SimilarEpisode {
    readonly title: string;
    readonly url: string;
    readonly datePublished?: string;
    readonly duration?: number;
    readonly image?: string;
    readonly show?: string;
    readonly guid?: string;
    readonly motive?: string;
    readonly relevance?: number;
}
/** A way to support the show, by podcast:funding. */
export interface Funding {
    readonly url: string;
    readonly text?: string;
}
/** By podcast:license: `id` as in the SPDX list, or a name of the show's own. */
export interface License {
    readonly id?: string;
    readonly url?: string;
}
/** By podcast:location: `geo` a geo URI (RFC 5870), `osm` an OpenStreetMap object such as "R113314". */
export interface Location {
    readonly name: string;
    readonly geo?: string;
    readonly osm?: string;
}
/** A highlight by podcast:soundbite; both times in seconds. */
export interface Soundbite {
    readonly startTime: number;
    readonly duration: number;
    readonly title?: string;
}
/** The same episode elsewhere, by podcast:contentLink. */
export interface ContentLink {
    readonly href: string;
    readonly text?: string;
}
/** The post under which the episode is discussed, by podcast:socialInteract. */
export interface SocialInteract {
    readonly uri: string;
    readonly protocol?: string;
    readonly accountId?: string;
}
/** An episode as the card shows it. Only `title` is certain; an absent field was absent or bad in the data. */
export interface Episode {
    readonly title: string;
    readonly subtitle?: string;
    readonly guid?: string;
    readonly url?: string;
    /** ISO 8601: a bare date, or a date-time with its offset */
    readonly datePublished?: string;
    /** seconds */
    readonly duration?: number;
    readonly show?: Show;
    readonly persons: readonly Person[];
    /** plain text */
    readonly summary?: string;
    /** show notes as they came: HTML or text; never put on a page as they are */
    readonly description?: string;
    /** the explicit outline, or the one read from chapters or description */
    readonly outline?: Outline;
    readonly audio: readonly AudioSource[];
    readonly image?: string;
    readonly imageAlt?: string;
    readonly chapters: readonly Chapter[];
    readonly chaptersUrl?: string;
    /** absent: unknown; empty: there is none yet */
    readonly transcripts?: readonly TranscriptFile[];
    /** a transcript that came inside the data */
    readonly transcript?: readonly Cue[];
    readonly similar: readonly SimilarEpisode[];
    readonly similarUrl?: string;
    readonly season?: number;
    readonly seasonName?: string;
    readonly episode?: number;
    /** stands for the number where it is shown: "Ch. 3" */
    readonly episodeDisplay?: string;
    readonly episodeType?: 'full' | 'trailer' | 'bonus';
    readonly explicit?: boolean;
    /** BCP 47 */
    readonly language?: string;
    readonly funding: readonly Funding[];
    readonly license?: License;
    readonly location?: Location;
    readonly soundbites: readonly Soundbite[];
    readonly contentLinks: readonly ContentLink[];
    readonly socialInteract: readonly SocialInteract[];
}
