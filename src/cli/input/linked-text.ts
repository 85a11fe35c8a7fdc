/**
 * The text of a file that an episode names: from the web within limits, or from this disk if it lies in the folder of the episode's
 * own file, so that a feed from elsewhere cannot name private files. Called where transcripts and chapters are read or copied.
 */
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../episode/result.js';
import { decodeText } from './decode-text.js';
import { fetchBytes, type Limits } from './fetch-bytes.js';
import { isInside } from './is-inside.js';
import { isLocal, pathOf } from './local-address.js';

/** `base` is the address of the episode's file; `type` is what a server calls the text. */
export async function linkedText(
  url: string,
  base: string,
  limits: Limits,
): Promise<Result<{ readonly text: string; readonly type: string }>> {
  if (!isLocal(url)) {
    const fetched = await fetchBytes(url, limits);
    return fetched.ok ? ok({ text: decodeText(fetched.value.bytes, fetched.value.type), type: fetched.value.type }) : fetched;
  }
  const [path, home] = [pathOf(url), pathOf(base)];
  if (path === undefined || home === undefined || !isInside(dirname(home), path))
    return fail('refused', `${path ?? 'the file'} lies outside the folder of the episode; put it there`);
  try {
    if ((await stat(path)).size > limits.mostBytes) return fail('too-large', `${path} is too large`);
    return ok({ text: decodeText(await readFile(path)), type: '' });
  } catch (cause) {
    return fail('not-found', `${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
