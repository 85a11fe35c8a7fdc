/**
 * `build`: from feeds or files to a folder of static files. Reads all, works out what only the whole show can tell, writes all at
 * once. Called by the command line; it prints nothing itself.
 */
import { resolve } from 'node:path';
import type { Problem } from '../../episode/result.js';
import type { Limits } from '../input/fetch-bytes.js';
import { gather } from '../input/gather.js';
import { addressOf } from '../input/local-address.js';
import { readShows, type ShowNotes } from '../show/read-shows.js';
import { askProgram } from '../similar/ask-program.js';
import { findSimilar, type Match } from '../similar/find-similar.js';
import { similarAddress, similarList } from '../similar/similar-list.js';
import { composeEpisode, writeJson } from './compose.js';
import { readEarlier, readFallen } from './earlier.js';
import type { Entry, EpisodeRecord } from './entry.js';
import { feedIndex } from './feed-index.js';
import { nodesOf } from './outline-nodes.js';
import type { Page } from './page.js';
import { readEntries, type Trouble } from './read-entries.js';
import { SiteWriter } from './site-writer.js';
import { assignSlugs } from './slugs.js';

/** What the command line asks for. `site` is the public address of the folder, with a slash behind. */
export interface BuildOptions {
  readonly places: readonly string[];
  readonly out: string;
  readonly limits: Limits;
  readonly merge: boolean;
  readonly site?: string | undefined;
  /** how many similar episodes each gets, who finds them, and the address that is written in their place */
  readonly similar: number;
  readonly similarCmd?: string | undefined;
  readonly similarUrl?: string | undefined;
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
  const troubles = { faulty: [...gathered.problems.map(troubleOf), ...faulty], warnings: [...warnings] };
  if (entries.length === 0) return { ...EMPTY, ...troubles };
  const earlier = await readEarlier(out);
  const fallen = await readFallen(out, earlier, new Set(entries.map(({ id }) => id)));
  const old = merge ? (await readEntries(fallen)).entries : [];
  if (!merge && fallen.length > 0) troubles.warnings.push(fallenTrouble(fallen.length));
  const all = [...entries, ...old];
  const pages = await makePages(all, earlier, options, tell);
  const counts = await write(pages, options, tell);
  return { ...countParts(pages), ...counts, ...troubles };
}

/** Files that are written together. */
const AT_ONCE = 32;

const EMPTY = { episodes: 0, withOutline: 0, withChapters: 0, withTranscript: 0, written: 0, unchanged: 0 };

const troubleOf = ({ message, path }: Problem): Trouble => ({ episode: '', from: '', path, message });

const fallenTrouble = (count: number): Trouble => ({
  episode: '',
  from: '',
  message: `${count} earlier ${count === 1 ? 'episode is' : 'episodes are'} no longer in the feed; the files stay, and --merge keeps them in the list too`,
});

/** The pages with all that their files will say. */
async function makePages(
  entries: readonly Entry[],
  earlier: ReadonlyMap<string, string>,
  options: BuildOptions,
  tell: Tell,
): Promise<readonly Page[]> {
  const notes = readShows(entries, (done) => tell('outlines', done, entries.length));
  const matches = await matchAll(entries, notes, options, tell);
  const slugs = assignSlugs(entries, earlier);
  const pages = new Map(
    entries.map((entry) => {
      const slug = slugs.get(entry.id)!;
      const src = addressOf(resolve(options.out, `${slug}.json`));
      return [entry.id, { entry, slug, src, fields: withOutline(entry, notes.get(entry)) }];
    }),
  );
  return [...pages.values()].map((page) => ({ ...page, fields: withSimilar(page, matches.get(page.entry.id) ?? [], pages, options) }));
}

async function matchAll(
  entries: readonly Entry[],
  notes: ReadonlyMap<Entry, ShowNotes>,
  { similar, similarCmd, similarUrl }: BuildOptions,
  tell: Tell,
): Promise<ReadonlyMap<string, readonly Match[]>> {
  if (similarUrl || similar === 0) return new Map();
  if (similarCmd) return askProgram(similarCmd, entries, notes, similar);
  return findSimilar(entries, notes, similar, (done) => tell('similar episodes', done, entries.length));
}

function withOutline({ episode, fields }: Entry, notes: ShowNotes | undefined): EpisodeRecord {
  const nodes = episode.outline || !notes ? undefined : nodesOf(notes.outline);
  return nodes ? { ...fields, outline: nodes as NonNullable<EpisodeRecord['outline']> } : fields;
}

/** A list of the author's own stays. */
function withSimilar(page: Page, matches: readonly Match[], pages: ReadonlyMap<string, Page>, options: BuildOptions): EpisodeRecord {
  const { fields, entry } = page;
  const { similar, similarUrl } = options;
  if (similarUrl) return { ...fields, similar: similarAddress(similarUrl, page, similar) };
  if (fields.similar && !entry.isOurs) return fields;
  const list = similarList(matches, pages, ({ entry: { episode }, src }) => episode.url ?? episode.audio[0]?.url ?? src);
  const { similar: _, ...rest } = fields;
  return list ? { ...rest, similar: list } : rest;
}

const countParts = (pages: readonly Page[]) => ({
  episodes: pages.length,
  withOutline: pages.filter(({ fields, entry }) => fields.outline ?? entry.episode.outline).length,
  withChapters: pages.filter(({ fields }) => fields.chapters).length,
  withTranscript: pages.filter(({ fields, entry }) => entry.episode.transcripts?.length ?? fields.transcript).length,
});

async function write(pages: readonly Page[], { out, site }: BuildOptions, tell: Tell): Promise<{ written: number; unchanged: number }> {
  const writer = new SiteWriter(out);
  await writer.open();
  try {
    for (let from = 0; from < pages.length; from += AT_ONCE) {
      tell('files', from, pages.length);
      const some = pages.slice(from, from + AT_ONCE);
      await Promise.all(some.map(({ slug, fields }) => writer.put(`${slug}.json`, composeEpisode(fields, `${writer.out}/${slug}.json`))));
    }
    const listed = pages.map(({ entry, slug }) => ({ entry, src: `${slug}.json` }));
    const lists = feedIndex(listed, site, (data) => writeJson(data, `${writer.out}/index.json`));
    // The first page last: until then the old list leads to whole files.
    for (const { name, text } of lists.toReversed()) await writer.put(name, text);
    await writer.commit();
  } catch (error) {
    await writer.discard();
    throw error;
  }
  return { written: writer.written, unchanged: writer.unchanged };
}
