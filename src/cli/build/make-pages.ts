/** Pages out of entries: each with its slug, the outline that its show sharpens, and its similar episodes. Called by build.ts. */
import { resolve } from 'node:path';
import { addressOf } from '../input/local-address.js';
import { readShows, type ShowNotes } from '../show/read-shows.js';
import { askProgram } from '../similar/ask-program.js';
import { findSimilar, type Match } from '../similar/find-similar.js';
import { similarAddress, similarList } from '../similar/similar-list.js';
import type { Fallen } from './earlier.js';
import type { Entry, EpisodeRecord } from './entry.js';
import { nodesOf } from './outline-nodes.js';
import type { Page } from './page.js';
import { assignSlugs } from './slugs.js';

/** How many similar episodes each gets, who finds them, and the address that is written in their place. */
export interface SimilarOptions {
  readonly out: string;
  readonly html: boolean;
  readonly similar: number;
  readonly similarCmd?: string | undefined;
  readonly similarUrl?: string | undefined;
}

type Tell = (task: string, done: number, total: number) => void;

/** The pages with all that their files will say; `earlier` holds the slugs of a former run, `fallen` has those that nobody gets. */
export async function makePages(
  entries: readonly Entry[],
  earlier: ReadonlyMap<string, string>,
  fallen: readonly Fallen[],
  options: SimilarOptions,
  tell: Tell,
): Promise<readonly Page[]> {
  const notes = readShows(entries, (done) => tell('outlines', done, entries.length));
  const matches = await matchAll(entries, notes, options, tell);
  const slugs = assignSlugs(
    entries,
    earlier,
    fallen.map(({ slug }) => slug),
  );
  const pages = new Map(
    entries.map((entry) => {
      const slug = slugs.get(entry.id)!;
      const src = addressOf(resolve(options.out, `${slug}.json`));
      const { outline, lines = [] } = notes.get(entry) ?? {};
      return [
        entry.id,
        { entry, slug, src, fields: withOutline(entry, notes.get(entry)), outline: entry.episode.outline ?? outline, lines },
      ];
    }),
  );
  return [...pages.values()].map((page) => ({ ...page, fields: withSimilar(page, matches.get(page.entry.id) ?? [], pages, options) }));
}

async function matchAll(
  entries: readonly Entry[],
  notes: ReadonlyMap<Entry, ShowNotes>,
  { similar, similarCmd, similarUrl }: SimilarOptions,
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
function withSimilar(page: Page, matches: readonly Match[], pages: ReadonlyMap<string, Page>, options: SimilarOptions): EpisodeRecord {
  const { fields, entry } = page;
  const { similar, similarUrl, out, html } = options;
  if (similarUrl) return { ...fields, similar: similarAddress(similarUrl, page, similar) };
  if (fields.similar && !entry.isOurs) return fields;
  const linkOf = ({ slug, src, entry: { episode } }: Page) =>
    html ? addressOf(resolve(out, `${slug}.html`)) : (episode.url ?? episode.audio[0]?.url ?? src);
  const list = similarList(matches, pages, linkOf);
  const { similar: _, ...rest } = fields;
  return list ? { ...rest, similar: list } : rest;
}
