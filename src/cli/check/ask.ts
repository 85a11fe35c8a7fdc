/**
 * One question to a server: GET or HEAD, perhaps for a part of the file, with the origin of the page on which the card would stand.
 * It reads no more of the answer than was asked for.
 */
import { fail, ok, type Result } from '../../episode/result.js';

/** `from` and `most` in bytes; without `from` the question is for the whole file. */
export interface Question {
  readonly method: 'GET' | 'HEAD';
  readonly from?: number;
  readonly most: number;
}

/** On whose behalf, and for how long. `until` ends all questions. */
export interface Asker {
  readonly origin: string;
  readonly timeoutMs: number;
  readonly until: AbortSignal;
}

/** What the server said; `size` is that of the whole file, where known; `isWhole` when the bytes are all of it. */
export interface Answer {
  readonly url: string;
  readonly type: string;
  readonly isReadable: boolean;
  readonly isPart: boolean;
  readonly isWhole: boolean;
  readonly size: number | undefined;
  readonly bytes: Uint8Array;
}

/** Never rejects. */
export async function ask(url: string, { method, from, most }: Question, { origin, timeoutMs, until }: Asker): Promise<Result<Answer>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const headers = { origin, 'user-agent': 'episode-card check', ...(from !== undefined && { range: `bytes=${from}-${from + most - 1}` }) };
  // AbortSignal.any came with Node 20.3.
  const stop = new AbortController();
  const end = () => stop.abort();
  for (const signal of [timeout, until]) signal.addEventListener('abort', end, { once: true });
  if (until.aborted) end();
  try {
    const response = await fetch(url, { method, headers, signal: stop.signal });
    const { status } = response;
    if (!response.ok) {
      await response.body?.cancel();
      return fail(
        status === 404 || status === 410 ? 'not-found' : status < 500 ? 'refused' : 'server-error',
        `the server answered ${status}`,
      );
    }
    return ok(await answerOf(response, most, origin));
  } catch (cause) {
    if (until.aborted) return fail('timeout', 'was not asked: the time for all questions is over');
    if (timeout.aborted) return fail('timeout', `no answer within ${timeoutMs / 1000} s`);
    const inner = (cause as { cause?: { code?: string; message?: string } }).cause;
    return fail('unreachable', `no connection (${inner?.code ?? inner?.message ?? (cause as Error).message})`);
  } finally {
    until.removeEventListener('abort', end);
  }
}

async function answerOf(response: Response, most: number, origin: string): Promise<Answer> {
  const { headers, status, url } = response;
  const isPart = status === 206;
  const [, total] = /\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
  const announced = total ?? (isPart || headers.has('content-encoding') ? undefined : headers.get('content-length'));
  const parts: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  for await (const part of response.body ?? []) {
    parts.push(part);
    length += part.length;
    isCut = length > most;
    if (length >= most) break;
  }
  const allowed = headers.get('access-control-allow-origin');
  return {
    url,
    type: (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase(),
    isReadable: allowed === '*' || allowed === origin,
    isPart,
    isWhole: !isPart && !isCut,
    size: announced ? Number(announced) : undefined,
    bytes: Buffer.concat(parts).subarray(0, most),
  };
}
