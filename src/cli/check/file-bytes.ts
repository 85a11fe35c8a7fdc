/**
 * Parts of a file by their offsets, from a server that knows byte ranges or from this disk. Called by the readers of audio headers.
 */
import { open } from 'node:fs/promises';
import { ask, type Asker } from './ask.js';

/** Gives up to `length` bytes from `offset`, fewer at the end of the file; undefined where they cannot be had. */
export interface FileBytes {
  readonly size: number | undefined;
  readonly read: (offset: number, length: number) => Promise<Uint8Array | undefined>;
}

/** A file on the web whose beginning is known already; a server without ranges gives no more than that. */
export function webBytes(url: string, head: Uint8Array, size: number | undefined, hasRanges: boolean, asker: Asker): FileBytes {
  return {
    size,
    read: async (offset, length) => {
      if (offset + length <= head.length || head.length === size) return head.subarray(offset, offset + length);
      if (!hasRanges) return offset < head.length ? head.subarray(offset) : undefined;
      const answer = await ask(url, { method: 'GET', from: offset, most: length }, asker);
      return answer.ok && answer.value.isPart ? answer.value.bytes : undefined;
    },
  };
}

/** A file of this disk; undefined where there is none. */
export async function diskBytes(path: string): Promise<FileBytes | undefined> {
  const read = async (offset: number, length: number): Promise<Uint8Array | undefined> => {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  };
  try {
    const file = await open(path);
    const found = await file.stat().finally(() => file.close());
    return found.isFile() ? { size: found.size, read } : undefined;
  } catch {
    return undefined;
  }
}
