/**
 * An episode on its way through the command: read by the same pipeline as in the browser, with its canonical fields and what was
 * refused of them.
 */
import type { Episode } from '../../episode/episode.js';
import { readChecked } from '../../episode/guard.js';
import { readEpisodeData } from '../../episode/read-episode.js';
import { fail, ok, type Problem, type Result } from '../../episode/result.js';
import type { EpisodeInput } from '../../episode/schema.js';
import type { Found } from '../input/gather.js';
import { stableAddress } from '../input/local-address.js';

/** Canonical fields that the guard has passed; addresses absolute. */
export type EpisodeRecord = Partial<EpisodeInput>;

/** `id` tells it from all others and stays the same from run to run; `faults` are fields that were left out; `base` is the address of its file. */
export interface Entry {
  readonly id: string;
  readonly episode: Episode;
  readonly fields: EpisodeRecord;
  readonly from: string;
  readonly base: string;
  readonly name?: string | undefined;
  readonly faults: readonly Problem[];
  /** whether an earlier run of the command wrote its file, so that what it worked out may be worked out anew */
  readonly isOurs: boolean;
}

/** The episode, or the one reason why there is none. */
export async function readEntry({ draft, base, from, name, isOurs = false }: Found): Promise<Result<Entry>> {
  const read = readEpisodeData(draft, base);
  if (!read.ok) return fail('not-an-episode', 'no episode: it has neither a title nor anything else to show; give it a "title"');
  const { episode, refused, explain } = read.value;
  if (!episode.title) return fail('bad-field', 'title: is missing; write some text', { path: 'title' });
  const fields = readChecked(draft, base).value as EpisodeRecord;
  return ok({
    id: idOf(episode),
    episode,
    fields: { ...fields, title: episode.title },
    from,
    base,
    name,
    isOurs,
    faults: refused.length > 0 ? await explain() : [],
  });
}

const idOf = ({ guid, url, audio, title, datePublished = '' }: Episode): string =>
  guid ?? stableAddress(url ?? audio[0]?.url ?? `${title} ${datePublished}`);
