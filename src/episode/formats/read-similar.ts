/**
 * Reads a file of similar episodes: the `recommendations` proposal, JSON Feed, any list of episodes. A chunk of its own:
 * loaded where an episode holds only the address of its list.
 */
import type { SimilarEpisode } from '../episode.js';
import { readChecked } from '../guard.js';
import { normaliseEpisode, type CheckedEpisode } from '../normalise-episode.js';
import { fail, ok, type Result } from '../result.js';
import { readSimilar } from './any-episode.js';
import { openEnvelope, readItem } from './envelopes.js';
import { fieldsIn } from './records.js';
import { at } from './values.js';

/** What has a title and an address, in the order of the file; `no-episode` where nothing has. `baseUrl` is the file's address. */
export function readSimilarEpisodes(text: string, baseUrl?: string): Result<readonly SimilarEpisode[]> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return fail('not-an-episode', `no JSON: ${(cause as Error).message}`, { cause });
  }
  const envelope = openEnvelope(data);
  const recommended = fieldsIn(at(data, 'recommendations'));
  const items = recommended.length > 0 ? recommended : envelope?.items.map((item) => readItem(item, envelope));
  const { value } = readChecked({ title: 'similar', similar: readSimilar(items) }, baseUrl);
  const { similar } = normaliseEpisode(value as CheckedEpisode);
  return similar.length > 0 ? ok(similar) : fail('no-episode', 'the file holds no episodes with a title and an address');
}
