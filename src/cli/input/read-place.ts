/**
 * Opens what the command line names: a web address, a file, a folder of episode files, or `-` for what is piped in. It gives texts
 * and knows nothing of what is in them.
 */
import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, ok, type Result } from '../../episode/result.js';
import { decodeText } from './decode-text.js';
import { fetchBytes, megabytes, type Limits } from './fetch-bytes.js';
import { addressOf } from './local-address.js';
import { unpack } from './unpack.js';

/** `name` for people; `base` is the address that relative ones in the text are resolved against. */
export interface Source {
  readonly name: string;
  readonly base: string;
  readonly text: string;
}

/** Whether a place is on the web. */
export const isWeb = (place: string): boolean => /^https?:\/\//i.test(place);

/** The texts at a place: several in a folder, else one; each with its own problem. */
export async function readPlace(place: string, limits: Limits): Promise<readonly Result<Source>[]> {
  if (isWeb(place)) return [await readWeb(place, limits)];
  if (place === '-') return [await readPipe(limits)];
  if (/^(?!file:)[a-z][a-z\d+.-]+:\/\//i.test(place))
    return [fail('unreachable', `${place}: cannot be read; give an address that begins with https:// or http://, or a file`)];
  const path = pathOf(place);
  if (path === undefined) return [fail('not-found', `${place}: names no file; give its path`)];
  const found = await stat(path).catch(() => undefined);
  if (!found) return [fail('not-found', `${place}: there is no such file or folder; correct its path`)];
  if (!found.isDirectory()) return [await readLocal(path, place, limits)];
  // Lists come last: what they repeat of an episode is less than its own file says.
  const names = (await readdir(path))
    .filter((name) => /(?<!\.chapters)\.json$/i.test(name))
    .sort((a, b) => Number(isList(a)) - Number(isList(b)) || (a < b ? -1 : 1));
  if (names.length === 0)
    return [fail('no-episode', `${place}: the folder holds no .json files; give the file of a feed, or a folder of episode files`)];
  const sources: Result<Source>[] = [];
  for (const name of names) sources.push(await readLocal(join(path, name), join(place, name), limits));
  return sources;
}

/** The path of a file that is named by one, or by a `file:` address. */
function pathOf(place: string): string | undefined {
  try {
    return /^file:/i.test(place) ? fileURLToPath(place) : resolve(place);
  } catch {
    return undefined;
  }
}

const isList = (name: string) => /^(?:index(?:-\d+)?|feed)\.json$/i.test(name);

async function readWeb(url: string, limits: Limits): Promise<Result<Source>> {
  const fetched = await fetchBytes(url, limits);
  if (!fetched.ok) return fetched;
  const { bytes, type, url: base } = fetched.value;
  return textIn(bytes, { name: url, base }, limits, type);
}

async function readPipe({ mostBytes }: Pick<Limits, 'mostBytes'>): Promise<Result<Source>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) return fail('too-large', `standard input is larger than ${megabytes(mostBytes)}; raise --max-size`);
    parts.push(part);
  }
  return textIn(Buffer.concat(parts), { name: 'standard input', base: addressOf(resolve('piped')) }, { mostBytes });
}

async function readLocal(path: string, name: string, { mostBytes }: Limits): Promise<Result<Source>> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > mostBytes) return fail('too-large', `${name} is larger than ${megabytes(mostBytes)}; raise --max-size`);
      return textIn(await file.readFile(), { name, base: addressOf(path) }, { mostBytes });
    } finally {
      await file.close();
    }
  } catch (cause) {
    return fail('unreachable', `${name} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function textIn(bytes: Uint8Array, source: Omit<Source, 'text'>, { mostBytes }: Pick<Limits, 'mostBytes'>, type?: string): Result<Source> {
  const unpacked = unpack(bytes, mostBytes, source.name);
  return unpacked.ok ? ok({ ...source, text: decodeText(unpacked.value, type) }) : unpacked;
}
