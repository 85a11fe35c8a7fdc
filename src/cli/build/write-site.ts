/** Writes the pages, all that is asked for beside them, and the list of all, as one change. Called by build.ts. */
import type { Cue } from '../../episode/transcript/cue.js';
import { listHtml } from '../../render/list-html.js';
import type { Limits } from '../input/fetch-bytes.js';
import { linkedTranscript } from '../input/linked-transcript.js';
import { composeEpisode, writeJson } from './compose.js';
import type { Fallen } from './earlier.js';
import { feedIndex, headOf, newestFirst, type Listed } from './feed-index.js';
import { mirrorPage, type Mirrored } from './mirror.js';
import type { Page } from './page.js';
import { pageFiles, type PageFileOptions } from './page-files.js';
import type { Trouble } from './read-entries.js';
import { searchFiles, type Engine } from './search-files.js';
import { SiteWriter } from './site-writer.js';

/** What is written beside the JSON. */
export interface SiteOptions extends PageFileOptions {
  readonly limits: Limits;
  readonly mirror: readonly Mirrored[];
  readonly index: readonly Engine[];
  readonly similar: number;
}

/** What was written, the pages as they were written, and what could not be copied. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly pages: readonly Page[];
  readonly troubles: readonly Trouble[];
}

/** Pages that are written together, and those that ask other servers. */
const AT_ONCE = 32;
const ASKING_AT_ONCE = 8;

/** Leaves the old site as it is if anything fails; `fallen` are episodes whose files stay outside of the list. */
export async function writeSite(
  pages: readonly Page[],
  fallen: readonly Fallen[],
  options: SiteOptions,
  tell: (task: string, done: number, total: number) => void,
): Promise<Written> {
  const writer = new SiteWriter(options.out);
  await writer.open();
  try {
    const asks = options.mirror.length > 0 || options.html;
    const step = asks ? ASKING_AT_ONCE : AT_ONCE;
    const done: Page[] = [];
    const troubles: Trouble[] = [];
    for (let from = 0; from < pages.length; from += step) {
      tell('files', from, pages.length);
      for (const each of await Promise.all(pages.slice(from, from + step).map((page) => writePage(page, writer, options)))) {
        done.push(each.page);
        troubles.push(...each.troubles);
      }
    }
    for (const engine of options.index)
      for (const { name, text } of searchFiles(engine, done, options.similar, options.site)) await writer.put(name, text);
    const listed = done.map(({ entry, slug }) => ({ entry, src: `${slug}.json` }));
    if (options.html) await writer.put('index.html', listPage(listed));
    const lists = feedIndex(listed, fallen, options.site, (data) => writeJson(data, `${writer.out}/index.json`));
    // The first page last: until then the old list leads to whole files.
    for (const { name, text } of lists.toReversed()) await writer.put(name, text);
    await writer.commit();
    return { written: writer.written, unchanged: writer.unchanged, pages: done, troubles };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

function listPage(listed: readonly Listed[]): string {
  const { title = '', language } = headOf(listed);
  return listHtml(
    title,
    language,
    newestFirst(listed).map(({ entry, src }) => ({ episode: entry.episode, href: src.replace(/json$/, 'html') })),
  );
}

async function writePage(page: Page, writer: SiteWriter, options: SiteOptions): Promise<{ page: Page; troubles: readonly Trouble[] }> {
  const mirrored = await mirrorPage(page, options.mirror, writer.out, options.limits);
  const { files, troubles, page: copied } = mirrored;
  const words: readonly Cue[] | undefined = options.html
    ? (mirrored.transcript ?? (await linkedTranscript(page.entry, options.limits)))
    : undefined;
  await writer.put(`${page.slug}.json`, composeEpisode(copied.fields, `${writer.out}/${page.slug}.json`));
  for (const { name, text } of [...files, ...pageFiles(copied, words, options)]) await writer.put(name, text);
  return { page: copied, troubles };
}
