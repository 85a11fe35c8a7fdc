/**
 * The text of one episode file: canonical JSON in the order of the schema, addresses beside the file relative. Called by build.ts
 * and by the verbs that print an episode.
 */
import { readChecked } from '../../episode/guard.js';
import type { EpisodeRecord } from './entry.js';
import { addressOf, relativeAddress } from '../input/local-address.js';

/** What the file at `path` says: the same fields in the same order for the same episode, whoever gave them in which order. */
export function composeEpisode(fields: EpisodeRecord, path: string): string {
  const { value } = readChecked(fields, addressOf(path));
  return writeJson(value, path);
}

/** JSON with addresses of this disk relative to the file that it goes into. */
export const writeJson = (data: unknown, path: string): string =>
  `${JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' && value.startsWith('https://') ? relativeAddress(value, path) : value), 2)}\n`;
