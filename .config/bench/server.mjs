/**
 * The bench's host on the loopback: made pages and the built files, brotli'd ahead as a CDN would, audio with byte ranges,
 * and a list of what was asked for. Called by bench.mjs; it knows no page by name.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { fileAt, sendFile, sendText, typeOf } from '../server/static-files.mjs';

const compress = promisify(brotliCompress);

/** Bytes after brotli at its best level, as `npm run sizes` counts them. */
export const packed = (bytes, quality = 11) =>
  compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

/**
 * `textOf(url)` makes, or promises, a text of the bench's own for an address, or undefined; all else is a file under one of `folders`,
 * `[['/dist/', '/path/to/dist/']]`. `asked` is the list of paths since it was last emptied.
 */
export async function serveBench(folders, textOf) {
  const asked = [];
  const kept = new Map();

  async function bodyOf(url) {
    const key = url.pathname + url.search;
    if (!kept.has(key)) {
      const made = await textOf(url);
      const file = made === undefined ? await fileIn(folders, url.pathname) : undefined;
      const bytes = made === undefined ? file && (await readFile(file.path)) : Buffer.from(made);
      const path = file?.path ?? url.pathname;
      // A page of many cards would take seconds at the best level.
      kept.set(key, bytes && { bytes: await packed(bytes, path.endsWith('.js') ? 11 : 5), type: typeOf(path) });
    }
    return kept.get(key);
  }

  async function answer(request, response) {
    const url = new URL(request.url, 'http://127.0.0.1');
    asked.push(url.pathname);
    if (/\.mp3$/.test(url.pathname)) {
      const file = await fileIn(folders, url.pathname);
      return file ? sendFile(request, response, file) : sendText(response, 404, 'Not found');
    }
    const body = await bodyOf(url);
    if (!body) return sendText(response, 404, 'Not found');
    const headers = { 'content-type': body.type, 'content-encoding': 'br', 'content-length': body.bytes.length };
    return response.writeHead(200, { ...headers, 'cache-control': 'no-cache' }).end(body.bytes);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function fileIn(folders, pathname) {
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
  const file = folder && (await fileAt(folder, `/${pathname.slice(prefix.length)}`));
  return file?.path ? file : undefined;
}
