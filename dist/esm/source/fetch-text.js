import { fail, ok } from '../episode/result.js';

const TIMEOUT_MS = 1e4;
const MOST_BYTES = 2e6;
const shared = /* @__PURE__ */ new Map();
async function fetchText(url, signal, isFresh = false) {
  let entry = isFresh ? void 0 : shared.get(url);
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
  signal.addEventListener("abort", leave, { once: true });
  const result = await entry.result;
  signal.removeEventListener("abort", leave);
  if (!result.ok) forget();
  return result;
}
async function request(url, signal) {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    const { status } = response;
    if (response.ok) return await readBody(response, url);
    return fail(status === 404 || status === 410 ? "not-found" : status < 500 ? "refused" : "server-error", `${url}: ${status}`);
  } catch (cause) {
    if (timeout.aborted) return fail("timeout", `${url} did not answer`, { cause });
    return fail("unreachable", `${url} did not load${url.startsWith(origin) ? "" : " (CORS?)"}`, { cause });
  }
}
async function readBody({ body, headers }, url) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (Number(headers.get("content-length")) < MOST_BYTES && text.length < MOST_BYTES) {
    const { done, value } = await reader.read();
    if (done) return ok(text);
    text += value;
  }
  reader.cancel().catch(() => void 0);
  return fail("too-large", `${url} is too large`);
}

export { fetchText };
