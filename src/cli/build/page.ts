/** An episode with its place in the site, and the files of the site. */
import type { Outline } from '../../episode/outline/outline.js';
import type { Entry, EpisodeRecord } from './entry.js';

/** `src` is the absolute address of the episode's file, `fields` what goes into it; `lines` are its own words, for search. */
export interface Page {
  readonly entry: Entry;
  readonly slug: string;
  readonly src: string;
  readonly fields: EpisodeRecord;
  readonly outline: Outline | undefined;
  readonly lines: readonly string[];
}

/** `name` is the path in the folder, with slashes. */
export interface SiteFile {
  readonly name: string;
  readonly text: string;
}
