/**
 * The pages that `build --embed` writes, in a sandbox without an origin: they show their card without asking for its data, speak to the
 * page around as dist/embed.html does, and have its head.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveStatic } from '../../../.config/server/static-files.mjs';
import { elementsOf } from '../../engines/snippets.mjs';
import { feedOf, folder, itemOf, root, run } from './command.mjs';
import { openPage } from './open-page.mjs';

const place = folder();
const page = await openPage({ viewport: { width: 800, height: 900 } });
const asked = [];
const servers = [];
/** The podcast's own host, and one of another origin. */
let own;
let other;

before(async () => {
  cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true, filter: (path) => !/dist.(?:esm|cli)$/.test(path) });
  for (const host of ['podcast', 'blog']) {
    const server = createServer((request, response) => {
      asked.push(request.url);
      // As public hosts of scripts do; nothing else may be read by a page without an origin.
      const headersFor = (path) => (path.endsWith('.js') ? { 'access-control-allow-origin': '*' } : {});
      void serveStatic(request, response, place, request.url.split('?')[0], headersFor);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    const address = `http://127.0.0.1:${server.address().port}`;
    if (host === 'podcast') own = address;
    else other = address;
  }
  const input = feedOf([itemOf('rye', '<description><![CDATA[<h2>Grain</h2><ul><li>Rye</li></ul>]]></description>')]);
  const args = ['build', '-', '--out', 'site', '--embed', '--site', `${own}/site`, '--script', `${own}/dist/episode-card.js`];
  const { code, stderr } = await run(args, { input, cwd: place });
  assert.equal(code, 0, stderr);
  const frame = `<iframe data-episode-card src="${own}/site/embed/rye.html?variant=compact" height="420" sandbox="allow-scripts"></iframe>`;
  const script = 'window.told = []; addEventListener("episode-embed", ({ detail }) => told.push(detail));';
  writeFileSync(
    join(place, 'around.html'),
    `<!doctype html><link rel="icon" href="data:,"><script>${script}</script>${frame}<script src="/dist/embed-host.js"></script>`,
  );
});
after(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

/** Opens the page around on a host, and waits until the frame has the height of a card in one row. */
async function open(host) {
  asked.length = 0;
  await page.goto(`${host}/around.html`);
  const card = page.frameLocator('iframe').locator('episode-card');
  await card.locator('[part~=title]').waitFor();
  await page.waitForFunction(() => told.some(({ type, height }) => type === 'episode-card:height' && height > 40 && height < 200));
  return card;
}
const say = (word) => page.evaluate((data) => document.querySelector('iframe').contentWindow.postMessage(data, '*'), word);
const hears = (time) =>
  page.waitForFunction((at) => told.some(({ type, currentTime }) => type === 'episode-card:time' && currentTime === at), time);

describe('a page of build --embed, in a sandbox', () => {
  it('shows the card that stands in it, dressed as its address says, and asks for no data', async () => {
    const card = await open(other);
    assert.equal(await card.locator('[part~=title]').innerText(), 'rye');
    assert.equal(await card.getAttribute('variant'), 'compact');
    assert.deepEqual(
      asked.filter((path) => !/^\/dist\/[\w./-]+\.js$/.test(path)),
      ['/around.html', '/site/embed/rye.html?variant=compact'],
    );
  });

  it('is steered by a page of its own host', async () => {
    await open(own);
    await say({ type: 'episode-card:hello' });
    await hears(0);
    await say({ type: 'episode-card:seek', seconds: 61 });
    await hears(61);
  });

  it('tells a page of another host its height alone', async () => {
    await open(other);
    const heights = () => page.evaluate(() => told.filter(({ type }) => type === 'episode-card:height').length);
    const count = await heights();
    // Words come in their order: an answer to the first would be there before the height that the last is answered.
    for (let each = 0; each < 20; each++) await say({ type: 'episode-card:hello' });
    await page.waitForFunction((least) => told.filter(({ type }) => type === 'episode-card:height').length >= least, count + 20);
    assert.equal(await page.evaluate(() => told.some(({ type }) => type === 'episode-card:time')), false);
  });

  it('has in its head what embed.html has', () => {
    const headOf = (path) =>
      elementsOf(readFileSync(join(place, path), 'utf8'))
        .filter(({ name, inside }) => inside.includes('head') && ['meta', 'base', 'style'].includes(name))
        .map(({ name, attributes, text }) => [name, attributes, text.replace(/[\s;]/g, '')]);
    const same = headOf('dist/embed.html');
    assert.equal(same.length, 6);
    assert.deepEqual(headOf('site/embed/rye.html').sort(), same.sort());
  });
});
