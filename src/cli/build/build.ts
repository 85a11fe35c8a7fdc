/**
 * `build`: from feeds or files to a folder of static files. Reads all, works out what only the whole show can tell, writes all at
 * once. Called by the command line; it prints nothing itself.
 */
import { readNotesOutline } from '../../episode/read-episode.js';
import type { Problem } from '../../episode/result.js';
import type { Limits } from '../input/fetch-bytes.js';
import { gather } from '../input/gather.js';
import { composeEpisode, writeJson } from './compose.js';
import { readEarlier, readFallen } from './earlier.js';
import type { Entry, EpisodeRecord } from './entry.js';
import { feedIndex } from './feed-index.js';
import { nodesOf } from './outline-nodes.js';
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

/** The page of an entry while it is put together. */
export interface Page {
  readonly entry: Entry;
  readonly slug: string;
  readonly fields: EpisodeRecord;
}

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
  const slugs = assignSlugs(all, earlier);
  const pages: Page[] = [];
  for (const [index, entry] of all.entries()) {
    tell('outlines', index, all.length);
    pages.push({ entry, slug: slugs.get(entry.id)!, fields: await withOutline(entry) });
  }
  const counts = await write(pages, options, tell);
  return { ...countParts(pages), ...counts, ...troubles };
}

const EMPTY = { episodes: 0, withOutline: 0, withChapters: 0, withTranscript: 0, written: 0, unchanged: 0 };

const troubleOf = ({ message, path }: Problem): Trouble => ({ episode: '', from: '', path, message });

const fallenTrouble = (count: number): Trouble => ({
  episode: '',
  from: '',
  message: `${count} earlier ${count === 1 ? 'episode is' : 'episodes are'} no longer in the feed; the files stay, and --merge keeps them in the list too`,
});

async function withOutline({ episode, fields }: Entry): Promise<EpisodeRecord> {
  if (episode.outline) return fields;
  const outline = await readNotesOutline(episode);
  const nodes = outline && nodesOf(outline);
  return nodes ? { ...fields, outline: nodes as NonNullable<EpisodeRecord['outline']> } : fields;
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
    for (const [index, { slug, fields }] of pages.entries()) {
      tell('files', index, pages.length);
      await writer.put(`${slug}.json`, composeEpisode(fields, `${writer.out}/${slug}.json`));
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
