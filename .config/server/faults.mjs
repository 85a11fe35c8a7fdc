/**
 * The ways a host goes wrong, one function each, by the first path segment after `/faults/`.
 * A fault that sends a body takes it from `?file=/path/in/the/repo` or `?text=`; `?type=` names another media type.
 * `?key=K&times=N` on any of them: only the first N requests with that key fail, then `file` or `text` is served well.
 */
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileAt, sendFile, sendText, typeOf } from './static-files.mjs';

/** The body a URL asks for, as `{bytes, type}`. */
async function bodyOf({ root, query }) {
  const file = query.file && (await fileAt(root, query.file));
  if (query.file && !file?.path) throw new Error(`No file ${query.file}`);
  const bytes = file ? await readFile(file.path) : Buffer.from(query.text ?? 'ok');
  return { bytes, type: query.type ?? (file ? typeOf(file.path) : 'text/plain; charset=utf-8') };
}

const head = (type, more) => ({ 'content-type': type, 'cache-control': 'no-store', ...more });

/** Sends `count` bytes of `byte`, no faster than the client takes them. */
async function stream(response, count, byte) {
  const chunk = Buffer.alloc(64 * 1024, byte);
  function* chunks() {
    for (let left = count; left > 0; left -= chunk.length) yield chunk.subarray(0, Math.min(left, chunk.length));
  }
  // A client that gives up is no error here: the ledger has it.
  await pipeline(Readable.from(chunks()), response).catch(() => {});
}

/** Drops the connection in the middle of an answer. */
function drop(response) {
  response.droppedOnPurpose = true;
  response.socket?.destroy();
}

/** `GET /faults/NAME/...`: what each name does. */
export const FAULTS = {
  /** `ok`: the body, well. */
  async ok({ response, ...ask }) {
    const { bytes, type } = await bodyOf(ask);
    response.writeHead(200, head(type)).end(bytes);
  },
  /** `status/404`: that status, with a short text. */
  status({ response, rest }) {
    sendText(response, Number(rest), `Status ${rest}`);
  },
  /** `hang`: never an answer; with `head=1` the head comes and the body never does. */
  hang({ response, query }) {
    if (query.head) response.writeHead(200, head(query.type ?? 'application/json')).write(' ');
  },
  /** `delay?ms=`: the body, whole, after that time. */
  async delay({ response, ...ask }) {
    const { bytes, type } = await bodyOf(ask);
    await delay(Number(ask.query.ms ?? 1000));
    response.writeHead(200, head(type)).end(bytes);
  },
  /** `slow?ms=100&bytes=1000`: the body in drops, one each `ms`. */
  async slow({ response, ...ask }) {
    const { bytes, type } = await bodyOf(ask);
    const size = Number(ask.query.bytes ?? 1000);
    response.writeHead(200, head(type, { 'content-length': bytes.length }));
    for (let at = 0; at < bytes.length && !response.closed; at += size) {
      response.write(bytes.subarray(at, at + size));
      await delay(Number(ask.query.ms ?? 100));
    }
    response.end();
  },
  /** `truncate?bytes=100`: promises the whole body, drops the connection after that many bytes. */
  async truncate({ response, ...ask }) {
    const { bytes, type } = await bodyOf(ask);
    const sent = Math.min(Number(ask.query.bytes ?? bytes.length >> 1), bytes.length - 1);
    response.writeHead(200, head(type, { 'content-length': bytes.length }));
    response.write(bytes.subarray(0, sent), () => drop(response));
  },
  /** `drop`: the connection closes without a byte. */
  drop({ response }) {
    drop(response);
  },
  /** `redirect-loop`: for ever to itself. */
  'redirect-loop'({ response, url }) {
    url.searchParams.set('turn', String(Number(url.searchParams.get('turn') ?? 0) + 1));
    sendText(response, 302, 'Round and round', { location: `${url.pathname}${url.search}` });
  },
  /** `redirect?to=URL`: once. */
  redirect({ response, query }) {
    sendText(response, 302, 'Moved', { location: query.to });
  },
  /** `wrong-type`: the body as `text/html`, or as `?type=`. */
  async 'wrong-type'({ response, ...ask }) {
    const { bytes } = await bodyOf(ask);
    response.writeHead(200, head(ask.query.type ?? 'text/html; charset=utf-8')).end(bytes);
  },
  /** `no-range/test/fixtures/audio/x.mp3`: the file from a host that knows no byte ranges. */
  async 'no-range'({ request, response, root, rest }) {
    const file = await fileAt(root, `/${rest}`);
    if (file?.path) sendFile(request, response, file, { ranges: false, headers: { 'cache-control': 'no-store' } });
    else sendText(response, 404, 'Not found');
  },
  /** `huge?bytes=50000000`: that many spaces, without a declared length unless `declared=1`. */
  huge({ response, query }) {
    const count = Number(query.bytes ?? 50_000_000);
    response.writeHead(200, head(query.type ?? 'application/json', query.declared && { 'content-length': count }));
    return stream(response, count, ' ');
  },
};

/** Answers one request under `/faults/`. */
export async function sendFault(request, response, url, { root, isCured }) {
  const [, , name = '', ...rest] = url.pathname.split('/');
  const ask = { request, response, url, root, rest: rest.join('/'), query: Object.fromEntries(url.searchParams) };
  const fault = isCured ? FAULTS.ok : Object.hasOwn(FAULTS, name) && FAULTS[name];
  if (!fault) return sendText(response, 404, `No fault is called "${name}"; there are: ${Object.keys(FAULTS).join(', ')}`);
  try {
    await fault(ask);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else sendText(response, 500, error.message);
  }
}
