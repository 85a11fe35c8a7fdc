/** `serve`: a folder in the real card, on this machine alone, anew when a file changes. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { folder, program, run } from './command.mjs';

describe('serve', () => {
  const place = folder();
  let child;
  let port;

  const ask = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let body = '';
        response.on('data', (part) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      });
      sent.on('error', reject).end();
    });

  before(async () => {
    writeFileSync(join(place, 'rye.json'), '{"title":"Rye <b>","audio":"rye.mp3"}');
    writeFileSync(join(place, 'bad.json'), '{"title":');
    writeFileSync(join(place, 'rye.mp3'), '0123456789');
    child = spawn(process.execPath, [program, 'serve', place, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of child.stdout) {
      port = Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(String(line))[1]);
      break;
    }
  });
  after(() => child.kill());

  it('shows every episode in a card, and what is wrong with a file', async () => {
    const { body } = await ask('/');
    assert.ok(body.includes('<episode-card src="/rye.json"><a href="/rye.json">Rye &lt;b&gt;</a></episode-card>'));
    assert.match(body, /class="fault">.*bad\.json: no JSON/);
    assert.match((await ask('/-/episode-card.js')).headers['content-type'], /javascript/);
  });

  it('sends files with their types and in parts', async () => {
    const { status, headers, body } = await ask('/rye.mp3', { range: 'bytes=2-4' });
    assert.deepEqual([status, headers['content-type'], headers['content-range'], body], [206, 'audio/mpeg', 'bytes 2-4/10', '234']);
    assert.equal((await ask('/rye.mp3', { range: 'bytes=10-' })).status, 416);
  });

  it('keeps everything else to itself', async () => {
    for (const path of [
      '/../x',
      '/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/..%5cx',
      '/%00',
      '/%',
      '/-/cli/episode-card.js',
      '/-/../package.json',
    ])
      assert.equal((await ask(path)).status, 404, path);
    assert.equal((await ask('/', { host: 'evil.example' })).status, 403);
    assert.equal((await ask('/', {}, 'POST')).status, 405);
  });

  it('tells the page when a file changes', async () => {
    const told = new Promise((resolve) => {
      const sent = request({ host: '127.0.0.1', port, path: '/-/changes' }, (response) => {
        writeFileSync(join(place, 'rye.json'), '{"title":"Spelt"}');
        response.on('data', (part) => {
          if (!String(part).includes('data: changed')) return;
          resolve();
          sent.destroy();
        });
      });
      sent.on('error', () => undefined).end();
    });
    await told;
    assert.match((await ask('/')).body, /Spelt/);
  });

  it('says when the port is taken or the folder is not there', async () => {
    assert.match((await run(['serve', place, '--port', String(port)])).stderr, /port \d+ is taken; choose another/);
    assert.match((await run(['serve', join(place, 'none')])).stderr, /there is no such folder/);
  });
});
