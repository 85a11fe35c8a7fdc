/**
 * What the test runner's server does beyond serving source files: real hosts' faults under `/faults/`, a ledger of requests,
 * byte ranges for media, pages under the strict policy, and a second origin on another port of the loopback.
 * Mounted by web-test-runner.config.mjs. `/demo/` and `/dist/` come byte for byte as `npm start` sends them.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { countOf, cure, isCured, record, sendLedger } from './server/ledger.mjs';
import { sendFault } from './server/faults.mjs';
import { sendServed } from './server/served.mjs';
import { fileAt, pageHeaders, sendText, serveStatic, strictHeaders } from './server/static-files.mjs';

const PAGES = '/test/fixtures/pages/';
const MEDIA = /\.(mp3|m4a|ogg|wav)$/;
/** The built bundles; `dist/esm` is left to the runner, which resolves its imports of packages. */
const AS_BUILT = /^\/(demo\/|dist\/(?!esm\/))/;

/** Fixture pages are under the strict policy, but for those named `open-*`; demo pages if their name asks for it. */
const headersFor = (path) =>
  /[\\/]test[\\/]fixtures[\\/]pages[\\/](?!open-)[^\\/]+\.html$/.test(path) ? strictHeaders : pageHeaders(path);

/** A page with our witness as its first script: it tells the opener what the console said and what the policy blocked. */
async function sendWatched(response, root, pathname) {
  const file = await fileAt(root, pathname);
  if (!file?.path) return sendText(response, 404, 'Not found');
  const html = await readFile(file.path, 'utf8');
  const watched = html.replace(
    /<head(\s[^>]*)?>|<!doctype[^>]*>(?![\s\S]*<head[\s>])/i,
    (head) => `${head}<script src="${PAGES}witness.js"></script>`,
  );
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headersFor(file.path) });
  return response.end(watched);
}

/** Answers what is ours; false leaves the request to the runner. */
async function answer(request, response, { root, isOther, otherOrigin }) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  record(request, response, url);
  if (isOther && url.searchParams.has('cors')) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
  }
  if (request.method === 'OPTIONS' && isOther) return sendText(response, 200, 'Asked');
  if (url.pathname === '/faults/ledger') return sendLedger(request, response, url);
  if (url.pathname === '/faults/other-origin')
    return sendText(response, 200, JSON.stringify({ origin: await otherOrigin() }), { 'content-type': 'application/json' });
  if (url.pathname === '/faults/closed-origin')
    return sendText(response, 200, JSON.stringify({ origin: await closedOrigin() }), { 'content-type': 'application/json' });
  if (url.pathname === '/faults/cure') {
    cure(url.searchParams.get('of'));
    return sendText(response, 200, 'Cured');
  }
  if (url.pathname.startsWith('/faults/')) {
    const { key, times = Infinity } = Object.fromEntries(url.searchParams);
    return sendFault(request, response, url, { root, isCured: isCured(key) || countOf(key) > Number(times) });
  }
  if (url.pathname.startsWith('/served/')) return sendServed(response, root, url);
  if (url.searchParams.has('watch') && url.pathname.endsWith('.html')) return sendWatched(response, root, url.pathname);
  if (
    isOther ||
    MEDIA.test(url.pathname) ||
    AS_BUILT.test(url.pathname) ||
    (url.pathname.startsWith(PAGES) && url.pathname.endsWith('.html'))
  )
    return serveStatic(request, response, root, url.pathname, headersFor);
  return false;
}

/** An origin of the loopback at which nobody listens. */
const closedOrigin = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(`http://127.0.0.1:${port}`));
    });
  });

/** The runner's middleware over the repository at `root`. */
export function testServer(root) {
  let other;
  const otherOrigin = () =>
    (other ??= new Promise((resolve) => {
      const server = createServer((request, response) => void answer(request, response, { root, isOther: true, otherOrigin }));
      server.unref();
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
    }));
  return async (context, next) => {
    if ((await answer(context.req, context.res, { root, otherOrigin })) === false) return next();
    context.respond = false;
    // A 404 on purpose is no missing file: the runner reports by this.
    if (context.path.startsWith('/faults/')) Object.defineProperty(context, 'status', { value: 200, writable: true });
  };
}
