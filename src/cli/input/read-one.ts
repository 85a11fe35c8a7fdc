/** One episode out of whatever a place holds. Called by the verbs that print one. */
import { readEntries, type Entries, type Trouble } from '../build/read-entries.js';
import type { Entry } from '../build/entry.js';
import { fail, ok, type Result } from '../../episode/result.js';
import type { Limits } from './fetch-bytes.js';
import { gather } from './gather.js';

/** All episodes of a place, and what could not be read of it; or the reason why there is none. */
export async function readAll(place: string, limits: Limits): Promise<Result<Entries>> {
  const { found, problems } = await gather([place], limits);
  const read = await readEntries(found);
  const lost = problems.map(({ message }): Trouble => ({ episode: '', from: place, message }));
  if (read.entries.length > 0) return ok({ ...read, faulty: [...lost, ...read.faulty] });
  const [problem] = problems;
  return fail(problem?.code ?? 'no-episode', problem?.message ?? read.faulty[0]?.message ?? `${place} holds no episode`);
}

/** The episode that `guid` names, by default the first. */
export async function readOne(place: string, guid: string | undefined, limits: Limits): Promise<Result<Entry>> {
  const all = await readAll(place, limits);
  if (!all.ok) return all;
  const { entries } = all.value;
  const entry =
    guid === undefined ? entries[0] : entries.find(({ id, episode }) => id === guid || episode.guid === guid || episode.url === guid);
  if (entry) return ok(entry);
  const some = entries.slice(0, 3).map(({ id }) => JSON.stringify(id));
  return fail(
    'no-episode',
    `none of the ${entries.length} episodes has the guid or url ${JSON.stringify(guid)}; the first are ${some.join(', ')}`,
  );
}
