/**
 * Addresses for what lies on this disk. The pipeline knows web addresses alone, so a file's folder gets one under a host that no
 * document can guess; what is written out is made relative again.
 */
import { randomUUID } from 'node:crypto';
import { dirname, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HOST = `https://${randomUUID()}.invalid`;
const FILES = `${HOST}/@`;

/** The address of a file or folder of this disk. */
export const addressOf = (path: string): string => FILES + pathToFileURL(path).pathname;

/** The path behind such an address; undefined for one of the web. */
export const pathOf = (address: string): string | undefined =>
  address.startsWith(`${FILES}/`) ? fileURLToPath(`file://${new URL(address).pathname.slice(2)}`) : undefined;

/** Whether the address is one of this disk, or `/rooted` in a file of it, which names no file. */
export const isLocal = (address: string): boolean => address.startsWith(`${HOST}/`);

/** The address without the host that changes with every run, for what has to be the same in each. */
export const stableAddress = (address: string): string => (isLocal(address) ? address.slice(HOST.length) : address);

/**
 * The address as it is written into the file `from`: beside `/site/episodes/rust.json` the file `/site/audio/rust.mp3` is
 * `"../audio/rust.mp3"`; `/rooted` stays as it is, and so do addresses of the web.
 */
export function relativeAddress(address: string, from: string): string {
  if (!isLocal(address)) return address;
  if (!address.startsWith(`${FILES}/`)) return address.slice(HOST.length);
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(FILES.length)) ?? [];
  const relative = posix.relative(pathToFileURL(dirname(from)).pathname, path);
  // "a:b" would be a scheme.
  return (/^[^/]*:/.test(relative) ? `./${relative}` : relative || './') + rest;
}
