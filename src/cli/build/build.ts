/**
 * `build`: from feeds or files to a folder of static files. Reads all, works out what only the whole show can tell, writes all at
 * once. Called by the command line; it prints nothing itself.
 */
import type { Problem } from '../../episode/result.js';
import { gather } from '../input/gather.js';
import { readEarlier, readFallen } from './earlier.js';
import { makePages, type SimilarOptions } from './make-pages.js';
import type { Page } from './page.js';
import { readEntries, type Trouble } from './read-entries.js';
import { writeSite, type SiteOptions } from './write-site.js';

/** What the command line asks for. */
export interface BuildOptions extends SimilarOptions, SiteOptions {
  readonly places: readonly string[];
  readonly merge: boolean;
  readonly similar: number;
  readonly html: boolean;
  readonly out: string;
}

/** What was done: counts of episodes, of files, and all that was wrong. */
export interface BuildReport {
  readonly episodes: number;
  readonly withOutline: number;
  readonly withChapters: number;
  readonly withTranscript: number;
  readonly written: number;
  readonly unchanged: number;
  readonly faulty: readonly Trouble[];
  readonly warnings: readonly Trouble[];
}

/** Hears what is being done, and how much of it. */
export type Tell = (task: string, done: number, total: number) => void;

/** Builds the site. Nothing is written unless there is at least one episode. */
export async function build(options: BuildOptions, tell: Tell): Promise<BuildReport> {
  const { places, out, limits, merge } = options;
  const gathered = await gather(places, limits, (name) => tell(`reading ${name}`, 0, 0));
  const { entries, faulty, warnings } = await readEntries(gathered.found, (done) => tell('episodes', done, gathered.found.length));
  const faults = [...gathered.problems.map(troubleOf), ...faulty];
  if (entries.length === 0) return { ...EMPTY, faulty: faults, warnings };
  const earlier = await readEarlier(out);
  const fallen = await readFallen(out, earlier, new Set(entries.map(({ id }) => id)));
  const old = merge ? (await readEntries(fallen.map((each) => each.found))).entries : [];
  const left = merge ? [] : fallen;
  const lost = left.filter(({ isNew }) => isNew).length;
  const made = await makePages([...entries, ...old], earlier.slugs, left, options, tell);
  const { written, unchanged, pages, troubles } = await writeSite(made, left, options, tell);
  return {
    ...countParts(pages),
    written,
    unchanged,
    faulty: faults,
    warnings: [...warnings, ...(lost > 0 ? [fallenTrouble(lost)] : []), ...troubles],
  };
}

const EMPTY = { episodes: 0, withOutline: 0, withChapters: 0, withTranscript: 0, written: 0, unchanged: 0 };

const troubleOf = ({ message, path }: Problem): Trouble => ({ episode: '', from: '', path, message });

const fallenTrouble = (count: number): Trouble => ({
  episode: '',
  from: '',
  message: `${count} earlier ${count === 1 ? 'episode is' : 'episodes are'} no longer in the feed; the files stay, and --merge puts them back into the list`,
});

const countParts = (pages: readonly Page[]) => ({
  episodes: pages.length,
  withOutline: pages.filter(({ fields, entry }) => fields.outline ?? entry.episode.outline).length,
  withChapters: pages.filter(({ fields }) => fields.chapters).length,
  withTranscript: pages.filter(({ fields, entry }) => entry.episode.transcripts?.length ?? fields.transcript).length,
});
