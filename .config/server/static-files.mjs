/**
 * Files over HTTP as a plain good host sends them: right types, byte ranges, nothing outside the root.
 * Used by `npm start` (serve.mjs) and by the test server; it knows nothing of either.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The policy of a careful page: everything from its own origin, nothing inline. */
export const strictHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'",
};

/** The headers that a page asks for by its name: `demo/strict-csp.html` -> the strict policy. */
export const pageHeaders = (path) => (/csp[^/\\]*\.html$/.test(path) ? strictHeaders : {});

const TYPES = {
  '.astro': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.liquid': 'text/plain; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mdx': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.srt': 'application/x-subrip; charset=utf-8',
  '.svelte': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.tsx': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The media type by a file's ending. */
export const typeOf = (file) => TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** The file a URL path names, as `{path, size}`; `{directory: true}` for a folder named without its slash; undefined for none or one outside `root`. */
export async function fileAt(root, pathname) {
  try {
    const wanted = decodeURIComponent(pathname);
    // `..` is refused even inside the root: who serves /demo/ means no more than that.
    if (/[\0\\]|(^|\/)\.\.(\/|$)/.test(wanted)) return undefined;
    const base = await realpath(root);
    let path = await realpath(join(base, wanted));
    if (!`${path}${sep}`.startsWith(`${base}${sep}`)) return undefined;
    if ((await stat(path)).isDirectory()) {
      if (!wanted.endsWith('/')) return { directory: true };
      path = join(path, 'index.html');
    }
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/** `bytes=2-5` of 10 -> `{start: 2, end: 5}`; undefined: send all (none asked, or a form that a host may ignore); null: cannot be satisfied. */
export function rangeOf(header, size) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!first && !last) return undefined;
  if (first && last && Number(last) < Number(first)) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start > end ? null : { start, end };
}

/** Answers a request for one file; `ranges: false` is the host that knows no ranges. */
export function sendFile(request, response, { path, size }, { headers = {}, ranges = true } = {}) {
  const range = ranges ? rangeOf(request.headers.range, size) : undefined;
  const common = { 'content-type': typeOf(path), 'cache-control': 'no-cache', ...(ranges && { 'accept-ranges': 'bytes' }), ...headers };
  if (range === null) {
    response.writeHead(416, { ...common, 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const extra = range && { 'content-range': `bytes ${start}-${end}/${size}` };
  response.writeHead(range ? 206 : 200, { ...common, ...extra, 'content-length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  const stream = createReadStream(path, { start, end });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** Answers with one line of text. */
export function sendText(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers }).end(`${text}\n`);
}

/** Answers GET and HEAD with the file that the path names; a folder without its slash is redirected, all else is refused. */
export async function serveStatic(request, response, root, pathname, headersFor = () => ({})) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Only GET and HEAD', { allow: 'GET, HEAD' });
  const file = await fileAt(root, pathname);
  if (!file) return sendText(response, 404, 'Not found');
  if (file.directory) return sendText(response, 301, 'Moved', { location: `${pathname.replace(/^\/+/, '/')}/` });
  return sendFile(request, response, file, { headers: headersFor(file.path) });
}
