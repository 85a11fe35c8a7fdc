/** The site that `build --html` writes, in a browser: the card takes the place of the plain page, plays, and leads on. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveStatic } from '../../../.config/server/static-files.mjs';
import { feedOf, folder, itemOf, root, run, serve } from './command.mjs';
import { openPage } from './open-page.mjs';

const place = folder();
const page = await openPage({ viewport: { width: 1200, height: 1600 } });
const notes = (text) => `<description><![CDATA[<h2>Grain</h2><ul><li>${text}</li></ul>]]></description>`;
const VTT = 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Sarah>Hello from a copy\n';

describe('the site in a browser', () => {
  let server;
  let address;
  const errors = [];

  before(async () => {
    // No permission for other sites: the copies have to do.
    const host = await serve({ '/t.vtt': { headers: { 'content-type': 'text/vtt' }, body: VTT } });
    mkdirSync(join(place, 'sound'));
    cpSync(join(root, 'test/fixtures/audio/tone-4s.mp3'), join(place, 'sound/tone.mp3'));
    cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true, filter: (path) => !/dist.(?:esm|cli)$/.test(path) });
    const input = feedOf(
      ['rye', 'sourdough', 'ovens', 'stones'].map((name, index) =>
        itemOf(
          name,
          notes(index < 2 ? 'Rye flour ferments' : 'Hot stone holds heat') +
            `<podcast:transcript url="${host.address}/t.vtt" type="text/vtt"/>`,
        )
          .replace(`https://bread.example/${name}.mp3`, 'sound/tone.mp3')
          .replace('12:17', '4'),
      ),
    );
    const args = ['build', '-', '--out', 'site', '--html', '--mirror', 'transcripts', '--script', '/dist/episode-card.js'];
    const { code, stderr } = await run(args, { input, cwd: place });
    assert.equal(code, 0, stderr);
    server = createServer((request, response) => void serveStatic(request, response, place, request.url));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on(
      'console',
      (message) => message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && errors.push(message.text()),
    );
  });
  after(() => {
    server?.close();
    server?.closeAllConnections();
  });

  it('shows the card in place of the plain page', async () => {
    await page.goto(`${address}/site/rye.html`);
    await page.locator('episode-card [part~=title]').waitFor();
    assert.match(await page.locator('episode-card [part~=title]').innerText(), /rye/);
    assert.match(await page.locator('episode-card [part~=outline]').innerText(), /Grain\s+Rye flour ferments/);
    assert.equal(await page.evaluate(() => document.querySelector('episode-card > article').checkVisibility()), false);
  });

  it('plays', async () => {
    const played = page.evaluate(
      () => new Promise((resolve) => document.addEventListener('episode-play', () => resolve(true), { once: true })),
    );
    await page.locator('episode-card [part~=play]').click();
    assert.equal(await played, true);
  });

  it('reads the copy of the transcript', async () => {
    await page.locator('episode-card [part~=open-transcript]').click();
    await page.locator('episode-card [part~=speech]').getByText('Hello from a copy').waitFor();
  });

  it('leads to a similar episode, and back', async () => {
    await page.locator('episode-card [part~=similar-item] a').first().click();
    await page.waitForURL(`${address}/site/sourdough.html`);
    await page.locator('episode-card [part~=title]').waitFor();
    await page.locator('episode-card [part~=similar-item] a').first().click();
    await page.waitForURL(`${address}/site/rye.html`);
    assert.deepEqual(errors, []);
  });
});
