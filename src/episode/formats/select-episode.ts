/** Picks the episode that a page asks for out of a file of many. Called by adapt.ts and read-rss.ts. */
import { fail, ok, type Result } from '../result.js';

/**
 * The item one of whose ids is `guid`, or the first where none is asked for; else `no-episode`, with a few of the ids
 * that there are.
 */
export function selectEpisode<T>(
  items: readonly T[],
  guid: string | undefined,
  idsOf: (item: T) => readonly (string | undefined)[],
): Result<T> {
  const [first] = items;
  if (first === undefined) return fail('no-episode', 'the file is a list of episodes, but an empty one');
  const item = guid === undefined ? first : items.find((each) => idsOf(each).includes(guid));
  if (item !== undefined) return ok(item);
  const ids = items.slice(0, 3).map((each) => JSON.stringify(idsOf(each).find(Boolean)?.slice(0, 200)));
  return fail(
    'no-episode',
    `none of the ${items.length} episodes in the file has the guid, id or url ${JSON.stringify(guid)}; the first are ${ids.join(', ')}`,
  );
}
