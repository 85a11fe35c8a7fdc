/**
 * Gets the text of a file within limits, or says why not. One request serves all who ask for the same address, and a
 * good answer serves those who ask later; failures are never kept. Called by EpisodeSource.
 */
import { fail, ok, type Result } from '../episode/result.js';

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 2_000_000;

interface Shared {
  readonly result: Promise<Result<string>>;
  readonly controller: AbortController;
  users: number;
}

const shared = new Map<string, Shared>();

/** Resolves with the text, or with a problem; the request is aborted when all who asked have aborted. Never rejects. */
export async function fetchText(url: string, signal: AbortSignal, isFresh = false): Promise<Result<string>> {
  let entry = isFresh ? undefined : shared.get(url);
  if (!entry) {
    const controller = new AbortController();
    entry = { controller, users: 0, result: request(url, controller.signal) };
    shared.set(url, entry);
  }
  const forget = () => shared.get(url) === entry && shared.delete(url);
  entry.users += 1;
  const leave = () => {
    if (--entry.users > 0) return;
    entry.controller.abort();
    forget();
  };
  signal.addEventListener('abort', leave, { once: true });
  const result = await entry.result;
  signal.removeEventListener('abort', leave);
  if (!result.ok) forget();
  return result;
}

async function request(url: string, signal: AbortSignal): Promise<Result<string>> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    const { status } = response;
    if (response.ok) return await readBody(response, url);
    return fail(status === 404 || status === 410 ? 'not-found' : status < 500 ? 'refused' : 'server-error', `${url}: ${status}`);
  } catch (cause) {
    if (timeout.aborted) return fail('timeout', `${url} did not answer`, { cause });
    return fail('unreachable', `${url} did not load${url.startsWith(origin) ? '' : ' (CORS?)'}`, { cause });
  }
}

/** Stops reading where the limit is passed, whatever length was announced. */
async function readBody({ body, headers }: Response, url: string): Promise<Result<string>> {
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (Number(headers.get('content-length')) < MOST_BYTES && text.length < MOST_BYTES) {
    const { done, value } = await reader.read();
    if (done) return ok(text);
    text += value;
  }
  reader.cancel().catch(() => undefined);
  return fail('too-large', `${url} is too large`);
}
