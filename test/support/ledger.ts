/**
 * Asks the test server what it was asked: a URL with `?key=` is recorded there. With it a test shows that no request was
 * made, that one was aborted, or how many there were. It waits at the server, so no test sleeps.
 */
import { isWebKit } from './engine.js';

/** `pending`: no whole answer yet; `aborted`: the client gave up; `dropped`: the server did, on purpose. */
export type RequestState = 'pending' | 'done' | 'aborted' | 'dropped';

/** One request as the server saw it; `range` and `origin` are its headers. */
export interface LedgerEntry {
  readonly key: string;
  readonly method: string;
  readonly url: string;
  readonly range: string | null;
  readonly origin: string | null;
  readonly status?: number | null;
  readonly state: RequestState;
  /** bytes that left for the browser */
  readonly sent: number;
}

let count = 0;

/** A key that no other test uses. */
export const freshKey = (): string => `k${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}-${++count}`;

/** `('/faults/hang', key)` -> `/faults/hang?key=…`; further parameters are added. */
export function keyed(path: string, key: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  const url = new URL(path, location.origin);
  for (const [name, value] of Object.entries({ ...parameters, key })) url.searchParams.set(name, String(value));
  return url.origin === location.origin ? `${url.pathname}${url.search}` : url.href;
}

async function ask(query: Readonly<Record<string, string>>): Promise<LedgerEntry[]> {
  const response = await fetch(`/faults/ledger?${new URLSearchParams(query).toString()}`);
  return (await response.json()) as LedgerEntry[];
}

/** The requests with this key so far. */
export const requestsOf = (key: string): Promise<LedgerEntry[]> => ask({ of: key });

/**
 * Waits until `atLeast` requests with this key are in `state` (any state if none is given), and answers with those.
 * WebKitGTK does not always close the connection of a request that was aborted: there it is enough that it was made.
 */
export async function waitForRequests(key: string, atLeast = 1, wanted?: RequestState): Promise<LedgerEntry[]> {
  const state = isWebKit && wanted === 'aborted' ? undefined : wanted;
  const entries = await ask({ of: key, count: String(atLeast), ...(state && { state }) });
  if (entries.length < atLeast) throw new Error(`Only ${entries.length} of ${atLeast} ${state ?? ''} requests came`);
  return entries;
}

/** From now on what is asked for with this key is served well: `text` or `file` of the address. */
export async function cure(key: string): Promise<void> {
  await fetch(`/faults/cure?of=${key}`);
}

/** An origin at which nobody listens. */
export async function closedOrigin(): Promise<string> {
  const response = await fetch('/faults/closed-origin');
  return ((await response.json()) as { origin: string }).origin;
}

/** The origin of the test server's twin, from which this page may read only what carries `?cors`. */
export async function otherOrigin(): Promise<string> {
  const response = await fetch('/faults/other-origin');
  return ((await response.json()) as { origin: string }).origin;
}
