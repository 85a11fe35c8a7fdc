/**
 * All drafts behind the places of the command line, page after page of each feed. Called by every verb that reads episodes.
 */
import type { Draft } from '../../episode/formats/any-episode.js';
import type { Problem, Result } from '../../episode/result.js';
import { safeUrl } from '../../episode/safe-url.js';
import type { Limits } from './fetch-bytes.js';
import { isLocal } from './local-address.js';
import { readFeed, type Batch } from './read-feed.js';
import { isWeb, readPlace, type Source } from './read-place.js';

/** An episode as a text had it; `from` names that text; `name` is that of a file of its own, without its ending. `isOurs`: the command wrote it. */
export interface Found {
  readonly draft: Draft;
  readonly base: string;
  readonly from: string;
  readonly name?: string | undefined;
  readonly isOurs?: boolean;
}

/** What was found, and what could not be had. */
export interface Gathered {
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
}

/** More pages than any feed has. */
const MOST_PAGES = 1000;

/** Reads every place in turn; `tell` hears the name of each text as it is opened. */
export async function gather(places: readonly string[], limits: Limits, tell: (name: string) => void = () => undefined): Promise<Gathered> {
  const found: Found[] = [];
  const problems: Problem[] = [];
  for (const place of places) {
    const seen = new Set<string>();
    const before = found.length + problems.length;
    const queue = [place];
    for (let next = queue.shift(); next !== undefined && seen.size < MOST_PAGES; next = queue.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      tell(next);
      for (const source of await readPlace(next, limits)) queue.push(...take(source, found, problems));
    }
    if (queue.length > 0) problems.push({ code: 'too-large', message: `${place}: more than ${MOST_PAGES} pages; the rest was not read` });
    if (found.length + problems.length === before)
      problems.push({ code: 'no-episode', message: `${place === '-' ? 'standard input' : place}: there is no episode in it` });
  }
  return { found, problems };
}

/** Keeps what a text holds and answers with the addresses that it leads to. */
function take(source: Result<Source>, found: Found[], problems: Problem[]): string[] {
  if (!source.ok) {
    problems.push(source.problem);
    return [];
  }
  const { name, base, text } = source.value;
  const batch = readFeed(text);
  if (!batch.ok) {
    problems.push({ ...batch.problem, message: `${name}: ${batch.problem.message}` });
    return [];
  }
  const { drafts } = batch.value;
  const own = drafts.length === 1 ? /([^/\\]+)\.json$/i.exec(name)?.[1] : undefined;
  for (const draft of drafts) found.push({ draft, base, from: name, name: own });
  problems.push(...batch.value.problems.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })));
  return leads(batch.value, base);
}

/** Only the web leads on: a feed must not name files of this disk. */
const leads = ({ next, elsewhere }: Batch, base: string): string[] =>
  [next, elsewhere].flatMap((address) => {
    const url = safeUrl(address, base);
    return url && isWeb(url) && !isLocal(url) ? [url] : [];
  });
