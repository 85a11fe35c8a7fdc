/**
 * The text of one episode file: canonical JSON in the order of the schema, addresses beside the file relative. Called by build.ts
 * and by the verbs that print an episode.
 */
import { resolve } from 'node:path';
import type { Episode } from '../../episode/episode.js';
import { readChecked } from '../../episode/guard.js';
import { addressOf, relativeAddress } from '../input/local-address.js';
import type { EpisodeRecord } from './entry.js';

/** What the file at `path` says: the same fields in the same order for the same episode, whoever gave them in which order. */
export function composeEpisode(fields: EpisodeRecord, path: string): string {
  const { value } = readChecked(fields, addressOf(path));
  return writeJson(value, path);
}

/** JSON with addresses of this disk relative to the file that it goes into. */
export const writeJson = (data: unknown, path: string): string => `${JSON.stringify(data, relativeTo(path), 2)}\n`;

/** The same for an episode that goes into the page at `path`. */
export const relativeEpisode = (episode: Episode, path: string): Episode =>
  JSON.parse(JSON.stringify(episode, relativeTo(path))) as Episode;

/** The same for other sites: addresses of this disk as they are once the folder `out` is at the public address `site`. */
export const publicEpisode = (episode: Episode, out: string, site = ''): Episode => {
  const toPublic = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !value.startsWith('https://')) return value;
    const relative = relativeAddress(value, resolve(out, 'index.html'));
    return relative === value ? value : new URL(relative, site).href;
  };
  return JSON.parse(JSON.stringify(episode, toPublic)) as Episode;
};

const relativeTo = (path: string) => (_: string, value: unknown) =>
  typeof value === 'string' && value.startsWith('https://') ? relativeAddress(value, path) : value;
