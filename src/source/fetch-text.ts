/**
 * Gets the text of a file within limits, or says why not. One request serves all who ask for the same address at the
 * same time, and an answer that was good serves those who ask later; failures are never kept. Called by EpisodeSource.
 */
import { fail, ok, type Result } from '../episode/result.js';

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 2_000_000;
/** So many good answers are kept. */
const MOST_KEPT = 32;

interface Shared {
  readonly result: Promise<Result<string>>;
  readonly controller: AbortController;
  users: number;
}

const shared = new Map<string, Shared>();

/** Resolves with the text, or with a problem; aborts the request when the last who asked has aborted. Never rejects. */
export async function fetchText(url: string, signal: AbortSignal, isFresh = false): Promise<Result<string>> {
  if (isFresh) shared.delete(url);
  const entry = shared.get(url) ?? share(url);
  entry.users += 1;
  const leave = () => {
    entry.users -= 1;
    if (entry.users === 0) {
      entry.controller.abort();
      if (shared.get(url) === entry) shared.delete(url);
    }
  };
  signal.addEventListener('abort', leave, { once: true });
  const result = await entry.result;
  signal.removeEventListener('abort', leave);
  return result;
}

function share(url: string): Shared {
  const controller = new AbortController();
  const entry: Shared = { controller, users: 0, result: request(url, controller.signal) };
  shared.set(url, entry);
  void entry.result.then((result) => {
    if (!result.ok && shared.get(url) === entry) shared.delete(url);
  });
  if (shared.size > MOST_KEPT) shared.delete(shared.keys().next().value!);
  return entry;
}

async function request(url: string, signal: AbortSignal): Promise<Result<string>> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    const { status } = response;
    if (!response.ok) {
      const code = status === 404 || status === 410 ? 'not-found' : status < 500 ? 'refused' : 'server-error';
      return fail(code, `${url} answers ${status}`);
    }
    return await readBody(response, url);
  } catch (cause) {
    if (timeout.aborted) return fail('timeout', `${url} gives no complete answer in ${TIMEOUT_MS / 1000} s`, { cause });
    const isForeign = new URL(url, location.href).origin !== location.origin;
    const hint = isForeign ? `, or its server does not allow other sites to read it (CORS: it must send Access-Control-Allow-Origin)` : '';
    return fail('unreachable', `${url} cannot be reached${hint}`, { cause });
  }
}

/** Stops reading where the limit is passed, whatever length was announced. */
async function readBody(response: Response, url: string): Promise<Result<string>> {
  const tooLarge = () => {
    void response.body?.cancel().catch(() => undefined);
    return fail('too-large', `${url} is larger than ${MOST_BYTES / 1e6} MB`);
  };
  if (Number(response.headers.get('content-length')) > MOST_BYTES) return tooLarge();
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      void reader.cancel().catch(() => undefined);
      return tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
  return ok(text + decoder.decode());
}
