/** Feeds and files that are packed with gzip, as archives and dumps are. Called by read-place.ts for all that it opens. */
import { gunzipSync } from 'node:zlib';
import { fail, ok, type Result } from '../../episode/result.js';
import { megabytes } from './fetch-bytes.js';

/** The bytes as they are, or what is packed in them, up to `mostBytes`; `name` is for people. */
export function unpack(bytes: Uint8Array, mostBytes: number, name: string): Result<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return ok(bytes);
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: mostBytes }));
  } catch (cause) {
    return (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? fail('too-large', `${name} is larger than ${megabytes(mostBytes)} when it is unpacked; raise --max-size if it is meant to be`)
      : fail('not-an-episode', `${name} is packed with gzip, but damaged; fetch it again`, { cause });
  }
}
