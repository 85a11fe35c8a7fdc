/**
 * Brings JSON in any known format to canonical JSON, which is then checked like any other. A chunk of its own: loaded by
 * readEpisode for data that is not canonical already.
 */
import { fail, ok, type Result } from '../result.js';
import type { Draft } from './any-episode.js';
import { idsOf, openEnvelope, readItem } from './envelopes.js';
import { selectEpisode } from './select-episode.js';

/** Canonical JSON of the episode that `guid` names, by default the first; `not-an-episode` or `no-episode`. */
export function adapt(data: unknown, { guid }: { readonly guid?: string | undefined } = {}): Result<Draft> {
  const envelope = openEnvelope(data);
  if (!envelope) return fail('not-an-episode', 'no object with a title, an audio or an outline');
  const item = selectEpisode(envelope.items, envelope.isList ? guid : undefined, idsOf);
  return item.ok ? ok(readItem(item.value, envelope)) : item;
}
