/**
 * Gets a file of the web within limits of size and time, or says why not. It sends GET alone, without credentials.
 */
import { fail, ok, type Result } from '../../episode/result.js';

/** Bytes after decompression, and milliseconds for the whole answer. */
export interface Limits {
  readonly mostBytes: number;
  readonly timeoutMs: number;
}

/** `url` is where the answer came from, behind all redirections. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly type: string;
}

const AGENT = 'episode-card (https://www.npmjs.com/package/episode-card)';

/** The bytes at a web address; never rejects. */
export async function fetchBytes(url: string, { mostBytes, timeoutMs }: Limits): Promise<Result<Fetched>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { signal: timeout, headers: { 'user-agent': AGENT, accept: '*/*' } });
    const { status } = response;
    if (!response.ok) {
      await response.body?.cancel();
      const code = status === 404 || status === 410 ? 'not-found' : status < 500 ? 'refused' : 'server-error';
      return fail(code, `${url} answered ${status}; ${remedyFor(status)}`);
    }
    const bytes = await readBody(response, mostBytes);
    if (!bytes) return fail('too-large', `${url} is larger than ${megabytes(mostBytes)}; raise --max-size if it is meant to be`);
    return ok({ bytes, url: response.url || url, type: response.headers.get('content-type') ?? '' });
  } catch (cause) {
    if (timeout.aborted) return fail('timeout', `${url} did not answer in full within ${timeoutMs / 1000} s; raise --timeout`, { cause });
    const reason = reasonOf(cause);
    const [, remedy] = REMEDIES.find(([known]) => known.test(reason)) ?? [];
    return fail('unreachable', `${url} cannot be reached: ${reason}; ${remedy ?? 'try again'}`, { cause });
  }
}

const remedyFor = (status: number): string =>
  status === 401 || status === 403
    ? 'it is not open to all: save it to a file and give that'
    : status === 429 || status >= 500
      ? 'try again later'
      : 'correct the address';

/** What to do, by what the connection failed with. */
const REMEDIES: readonly (readonly [reason: RegExp, remedy: string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'no server of that name is known: correct the address'],
  [/ECONNREFUSED/, 'no server listens there: correct the address'],
  [/redirect/, 'it leads round in a circle: give the address at which the file lies'],
  [/INVALID_URL|bad port/, 'write a whole address, as https://show.example/feed.xml'],
  [/CERT|SIGNED|SSL|TLS/, 'its certificate is not trusted: save it to a file and give that'],
  [/^Z_/, 'its compression is broken: save it to a file and give that'],
];

/** `10000000` gives `"10 MB"`. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e5) / 10} MB`;

/** What lies below "fetch failed". */
const reasonOf = (cause: unknown): string => {
  const { message, cause: inner } = cause as { message?: string; cause?: { message?: string; code?: string } };
  return inner?.code ?? inner?.message ?? message ?? String(cause);
};

/** Stops reading where the limit is passed, whatever length was announced. */
async function readBody({ body }: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
