/** An episode with its place in the site. */
import type { Entry, EpisodeRecord } from './entry.js';

/** `src` is the absolute address of the episode's file, `fields` what goes into it. */
export interface Page {
  readonly entry: Entry;
  readonly slug: string;
  readonly src: string;
  readonly fields: EpisodeRecord;
}
