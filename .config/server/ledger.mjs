/**
 * What the test server was asked: one entry for each request whose URL carries `?key=`.
 * A test asks `/faults/ledger?of=KEY` and gets the entries; with `count` and `state` the answer waits for them, so no test sleeps.
 */
const WAIT_MS = 10_000;
const entries = [];
const waiting = new Set();

const matching = (key, state) => entries.filter((entry) => entry.key === key && (!state || entry.state === state));

const wake = () => {
  for (const look of [...waiting]) look();
};

/** Records a request with a key, and whether its answer was taken to the end (`done`) or given up by the client (`aborted`). */
export function record(request, response, url) {
  const key = url.searchParams.get('key');
  if (!key) return;
  const { socket } = request;
  const before = socket.bytesWritten;
  const entry = {
    key,
    method: request.method,
    url: url.href,
    range: request.headers.range ?? null,
    origin: request.headers.origin ?? null,
    state: 'pending',
    /** bytes that left for the client so far */
    get sent() {
      return socket.bytesWritten - before;
    },
  };
  entries.push(entry);
  response.on('close', () => {
    entry.status = response.headersSent ? response.statusCode : null;
    entry.state = response.writableFinished ? 'done' : response.droppedOnPurpose ? 'dropped' : 'aborted';
    wake();
  });
  wake();
}

const cured = new Set();

/** From now on what is asked for with this key is served well. */
export const cure = (key) => cured.add(key);

export const isCured = (key) => cured.has(key);

/** How many requests with this key came so far, the running one included. */
export const countOf = (key) => matching(key).length;

/** Answers with the entries of `of`: at once, or as soon as `count` of them are in `state`. DELETE forgets them. */
export async function sendLedger(request, response, url) {
  const { of: key, state = '', count = '0' } = Object.fromEntries(url.searchParams);
  if (request.method === 'DELETE') entries.splice(0, entries.length, ...entries.filter((entry) => entry.key !== key));
  if (matching(key, state).length < Number(count)) {
    await new Promise((resolve) => {
      const timer = setTimeout(finish, WAIT_MS);
      function finish() {
        clearTimeout(timer);
        waiting.delete(look);
        resolve();
      }
      function look() {
        if (matching(key, state).length >= Number(count)) finish();
      }
      waiting.add(look);
      response.on('close', finish);
    });
  }
  if (response.closed) return;
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(matching(key, state)));
}
