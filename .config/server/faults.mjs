/**
 * The ways a host goes wrong, one function each, by the first path segment after `/faults/`.
 * A fault that sends a body takes it from `?file=/path/in/the/repo`, `?text=`, or `?wav=30`: so many seconds of silence at
 * 192 kB a second; `?type=` names another media type.
 * `?key=K&times=N` on any of them: only the first N requests with that key fail, then `file` or `text` is served well;
 * without `times`, as soon as somebody has asked for `/faults/cure?of=K`.
 */
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileAt, rangeOf, sendFile, sendText, typeOf } from './static-files.mjs';

/** The body a URL asks for, as `{bytes, type}`. */
async function bodyOf({ root, query }) {
  const file = query.file && (await fileAt(root, query.file));
  if (query.file && !file?.path) throw new Error(`No file ${query.file}`);
  if (query.wav) return { bytes: silence(Number(query.wav)), type: 'audio/wav' };
  const bytes = file ? await readFile(file.path) : Buffer.from(query.text ?? 'ok');
  return { bytes, type: query.type ?? (file ? typeOf(file.path) : 'text/plain; charset=utf-8') };
}

/** 48 kHz, stereo, 16 bit: http://soundfile.sapp.org/doc/WaveFormat/ */
function silence(seconds) {
  const length = 192_000 * seconds;
  const bytes = Buffer.alloc(44 + length);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + length, 4);
  bytes.write('WAVEfmt ', 8);
  [16, 0x20001, 48_000, 192_000, 0x100004].forEach((value, index) => bytes.writeUInt32LE(value, 16 + 4 * index));
  bytes.write('data', 36);
  bytes.writeUInt32LE(length, 40);
  return bytes;
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

/** Sends the head for the range that was asked for, and gives its bytes. */
function beginRange(request, response, bytes, type) {
  const range = rangeOf(request.headers.range, bytes.length);
  const { start, end } = range ?? { start: 0, end: bytes.length - 1 };
  const extra = range && { 'content-range': `bytes ${start}-${end}/${bytes.length}` };
  response.writeHead(range ? 206 : 200, head(type, { 'accept-ranges': 'bytes', 'content-length': end + 1 - start, ...extra }));
  return bytes.subarray(start, end + 1);
}

/** `GET /faults/NAME/...`: what each name does. */
export const FAULTS = {
  /** `ok`: the body, well; of a file the byte ranges too. */
  async ok({ request, response, ...ask }) {
    const { bytes, type } = await bodyOf(ask);
    if (ask.query.text === undefined) response.end(beginRange(request, response, bytes, type));
    else response.writeHead(200, head(type)).end(bytes);
  },
  /** `status/404`: that status, with a short text. */
  status({ response, rest }) {
    sendText(response, Number(rest), `Status ${rest}`);
  },
  /** `hang`: never an answer; with `head=1` the head comes and the body never does. */
  hang({ response, query }) {
    if (query.head) response.writeHead(200, head(query.type ?? 'application/json')).flushHeaders();
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
  /** `cut?file=&bytes=100`: a host of byte ranges that sends nothing behind that byte; `then=drop` closes the connection there. */
  async cut({ request, response, ...ask }) {
    const { bytes, type } = await bodyOf(ask);
    const part = beginRange(request, response, bytes, type);
    const sent = Number(ask.query.bytes) - (part.byteOffset - bytes.byteOffset);
    const stop = () => ask.query.then === 'drop' && drop(response);
    response.flushHeaders();
    if (sent > 0) response.write(part.subarray(0, sent), stop);
    else setImmediate(stop);
  },
  /** `endless?file=x.wav`: the file as a live stream sends it: no length, no ranges, and a WAV header that knows no end. */
  async endless({ response, ...ask }) {
    const { bytes, type } = await bodyOf(ask);
    if (type === 'audio/wav') bytes.fill(0xff, 4, 8).fill(0xff, bytes.indexOf('data') + 4, bytes.indexOf('data') + 8);
    response.writeHead(200, head(type)).write(bytes.subarray(0, 1000));
    response.end(bytes.subarray(1000));
  },
  /** `huge-head?bytes=6000000`: an answer whose head has so many bytes. */
  'huge-head'({ response, query }) {
    const line = `x-filler: ${'y'.repeat(60_000)}\r\n`;
    function* lines() {
      yield 'HTTP/1.1 200 OK\r\n';
      for (let left = Number(query.bytes ?? 6_000_000); left > 0; left -= line.length) yield line;
    }
    return pipeline(Readable.from(lines()), response.socket).catch(() => {});
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
