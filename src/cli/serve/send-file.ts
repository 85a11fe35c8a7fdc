/** Files of a folder over HTTP, with types and byte ranges; nothing outside the folder. Called by preview-server.ts. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { isInside } from '../input/is-inside.js';

const TYPES: Readonly<Record<string, string>> = {
  '.aac': 'audio/aac',
  '.css': 'text/css; charset=utf-8',
  '.flac': 'audio/flac',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.png': 'image/png',
  '.srt': 'application/x-subrip; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers with the file at a path of the URL below `root`, or with 404. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, root: string, pathname: string): Promise<void> {
  const path = await fileAt(root, pathname);
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (path === undefined || !found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const { size } = found;
  const headers = {
    'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
  };
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = first ? Number(first) : last ? Math.max(0, size - Number(last)) : 0;
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  const isPart = first !== '' || last !== '';
  if (isPart && start > end) {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end();
    return;
  }
  response.writeHead(isPart ? 206 : 200, {
    ...headers,
    'content-length': Math.max(0, end - start + 1),
    ...(isPart && { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  const stream = createReadStream(path, { start, end });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** The real path, if it lies in the folder. */
async function fileAt(root: string, pathname: string): Promise<string | undefined> {
  try {
    const wanted = decodeURIComponent(pathname);
    if (/[\0\\]|(?:^|\/)\.\.(?:\/|$)/.test(wanted)) return undefined;
    const base = await realpath(root);
    const path = await realpath(join(base, wanted));
    return isInside(base, path) ? path : undefined;
  } catch {
    return undefined;
  }
}
