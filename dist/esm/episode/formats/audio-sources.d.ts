/**
 * Audio files out of any shape: an address, a list, an object of addresses by file type, enclosures and their
 * alternatives. Called by any-episode.ts and read-rss.ts.
 */
import { type Row } from './records.js';
import { type Reader } from './values.js';
/** Sources out of an address, an object, or a list of either. */
export declare const audioSources: Reader<Row[]>;
/** podcast:alternateEnclosure: of each the first file that is neither a torrent nor in a network of its own. */
export declare const alternateSources: Reader<Row[]>;
/** One list of all: an address that comes twice once, audio before video, which a card only plays for want of better. */
export declare function joinSources(sources?: readonly Row[], alternatives?: readonly Row[]): Row[] | undefined;
