/**
 * The faults that browser tests rely on are the faults they say: asked here over plain HTTP, without a browser.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testServer } from '../../.config/test-server.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const AUDIO = '/test/fixtures/audio/tone-4s.mp3';
let server;
let origin;

before(async () => {
  const middleware = testServer(root);
  server = createServer((req, res) => void middleware({ req, res, path: req.url }, () => res.writeHead(418).end()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path, options) => fetch(new URL(path, origin), options);
const text = async (path, options) => (await get(path, options)).text();
const ledger = async (query) => (await get(`/faults/ledger?${query}`)).json();

describe('the test server', () => {
  it('leaves source files to the runner', async () => assert.equal((await get('/src/index.ts')).status, 418));

  it('answers with a status', async () => assert.equal((await get('/faults/status/503')).status, 503));

  it('serves audio with ranges, or without', async () => {
    const headers = { range: 'bytes=0-9' };
    assert.equal((await get(AUDIO, { headers })).status, 206);
    assert.equal((await get(`/faults/no-range${AUDIO}`, { headers })).status, 200);
  });

  it('fails so many times, then serves well', async () => {
    const url = '/faults/status/500?key=cured&times=2&text=well';
    assert.deepEqual([(await get(url)).status, (await get(url)).status, await text(url)], [500, 500, 'well']);
  });

  it('truncates, drops, and goes round', async () => {
    await assert.rejects(text(`/faults/truncate?file=${AUDIO}`));
    await assert.rejects(get('/faults/drop'));
    await assert.rejects(get('/faults/redirect-loop'));
  });

  it('sends slowly, late, much, and the wrong type', async () => {
    assert.equal(await text('/faults/slow?ms=1&bytes=2&text=abcde'), 'abcde');
    assert.equal(await text('/faults/delay?ms=5&text=late'), 'late');
    assert.equal((await text('/faults/huge?bytes=200000')).length, 200_000);
    assert.match((await get('/faults/wrong-type?text={}')).headers.get('content-type'), /^text\/html/);
  });

  it('names its faults when asked for none', async () => assert.match(await text('/faults/nothing'), /redirect-loop/));

  it('tells what it was asked, and that the client gave up', async () => {
    assert.deepEqual(await ledger('of=led'), []);
    const leaving = new AbortController();
    const hanging = get('/faults/hang?key=led', { signal: leaving.signal });
    assert.equal((await ledger('of=led&count=1'))[0].state, 'pending');
    leaving.abort();
    await assert.rejects(hanging);
    assert.equal((await ledger('of=led&count=1&state=aborted')).length, 1);
    await text(`${AUDIO}?key=led`, { headers: { range: 'bytes=0-9' } });
    const [entry] = await ledger('of=led&count=1&state=done');
    assert.deepEqual([entry.method, entry.range, entry.status], ['GET', 'bytes=0-9', 206]);
  });

  it('has a twin on another origin that opens itself only when asked', async () => {
    const { origin: other } = await (await get('/faults/other-origin')).json();
    assert.notEqual(other, origin);
    const allows = async (query) => (await fetch(`${other}/faults/ok${query}`)).headers.get('access-control-allow-origin');
    assert.deepEqual([await allows(''), await allows('?cors')], [null, '*']);
  });
});
