/**
 * `npm start` as it runs: the real program on a free port, asked over HTTP. Nothing outside demo/ and dist/ leaves it.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pageHeaders, rangeOf } from '../../.config/server/static-files.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let child;
let port;

/** Asks with the path exactly as written, which `fetch` would tidy up first. */
const ask = (path, headers = {}, method = 'GET') =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject).end();
  });

describe('npm start', () => {
  before(async () => {
    child = spawn(process.execPath, [join(root, '.config/serve.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of child.stdout) {
      port = Number(/http:\/\/127\.0\.0\.1:(\d+)\/demo\//.exec(String(line))?.[1]);
      break;
    }
  });
  after(() => child.kill());

  it('says its address', () => assert.ok(port >= 8000));

  it('leads to the demo', async () => {
    const { status, headers } = await ask('/');
    assert.deepEqual([status, headers.location], [302, '/demo/']);
    assert.equal((await ask('/demo')).headers.location, '/demo/');
  });

  for (const path of [
    '/package.json',
    '/demo/../package.json',
    '/demo/%2e%2e/package.json',
    '/dist/..%2fpackage.json',
    '/demo/..%5cpackage.json',
    '//etc/passwd',
    '/demo/%00',
    '/demo/%',
    '/.git/HEAD',
  ]) {
    it(`keeps ${path} to itself`, async () => assert.equal((await ask(path)).status, 404));
  }

  it('only reads', async () => assert.equal((await ask('/demo/', {}, 'POST')).status, 405));

  it('takes the next port when one is taken', async () => {
    const second = spawn(process.execPath, [join(root, '.config/serve.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of second.stdout) {
      assert.ok(Number(/:(\d+)\//.exec(String(line))?.[1]) > port);
      break;
    }
    const ended = new Promise((resolve) => second.on('exit', resolve));
    second.kill('SIGINT');
    assert.equal(await ended, 0);
  });
});

describe('a byte range', () => {
  for (const [header, expected] of [
    [undefined, undefined],
    ['bytes=2-5', { start: 2, end: 5 }],
    ['bytes=2-', { start: 2, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=0-99', { start: 0, end: 9 }],
    ['bytes=10-', null],
    ['bytes=5-2', undefined],
    ['bytes=0-1,3-4', undefined],
    ['bytes=-', undefined],
    ['lines=0-1', undefined],
  ])
    it(`${header} of ten bytes`, () => assert.deepEqual(rangeOf(header, 10), expected));
});

describe('a page asks for the strict policy by its name', () => {
  it('strict-csp.html', () => assert.ok('content-security-policy' in pageHeaders('/x/demo/strict-csp.html')));
  it('not index.html', () => assert.deepEqual(pageHeaders('/x/demo/index.html'), {}));
});
