/**
 * The parts of a feed's item that are more than its text: files, picture, persons, chapters, tags of iTunes and of the podcast
 * namespace. Called by read-rss.ts, and by the command, which reads the text of feeds by other means.
 */
import type { Draft } from './any-episode.js';
import { type XmlElement } from './xml.js';
/** All of them, under their canonical names; what is not there is undefined. */
export declare function rssTags(item: XmlElement, channel: XmlElement): Draft;
/** The artwork and its alternative text; a picture for other uses is none. */
export declare function rssImage(parent: XmlElement): {
    image?: string | undefined;
    imageAlt?: string | undefined;
};
