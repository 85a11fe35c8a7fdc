/**
 * Each recipe of demo/recipes, made and built from the packed package, in Chromium: the built page holds the link and shows it
 * without a script; with it a card is drawn and plays, and its chunks arrive, without a word in the console. Needs npm's
 * registry, and minutes; run by `npm run test:all`.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../.config/browsers/find-chromium.mjs';
import { serveStatic } from '../../.config/server/static-files.mjs';
import { makeProject, removeProjects } from './project.mjs';

const TITLE = 'Why I Like Rust Better Than Python';

/** Each with its static folder and the folder of the built site. */
const RECIPES = {
  astro: { assets: 'public', built: 'dist' },
  eleventy: { assets: 'public', built: '_site' },
  next: { assets: 'public', built: 'out' },
  vitepress: { assets: 'docs/public', built: 'docs/.vitepress/dist' },
  sveltekit: { assets: 'static', built: 'build' },
  docusaurus: { assets: 'static', built: 'build' },
};

let browser;

before(async () => {
  const { path, env, args = [] } = await findChromium();
  browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--mute-audio', ...args],
  });
});
after(async () => {
  await browser?.close();
  removeProjects();
});

/** Serves a folder; no browser's wish for an icon shows up as a fault. */
async function serve(folder) {
  const server = createServer((request, response) =>
    request.url === '/favicon.ico' ? response.writeHead(204).end() : void serveStatic(request, response, folder, request.url.split('?')[0]),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

for (const [name, { assets, built }] of Object.entries(RECIPES))
  describe(`the recipe for ${name}`, () => {
    const words = [];
    let project;
    let served;
    let page;

    before(async () => {
      project = await makeProject(name, assets);
      served = await serve(join(project.folder, built));
      // As narrow as a column of documentation, so that the card has its tabs everywhere.
      page = await browser.newPage({ viewport: { width: 560, height: 1200 }, locale: 'en-US' });
      page.on('pageerror', ({ message }) => words.push(message));
      page.on('console', (message) => words.push(`${message.type()}: ${message.text()}`));
    });
    after(async () => {
      await page?.close();
      served?.server.close();
      served?.server.closeAllConnections();
      if (project) rmSync(project.folder, { recursive: true, force: true });
    });

    it('builds without a warning of the card', () => assert.doesNotMatch(project.said, /Critical dependency|episode-card\/dist/));

    it('writes the element with its link inside, which leads on without a script', async () => {
      const html = readFileSync(join(project.folder, built, 'index.html'), 'utf8');
      const [, link] = /<episode-card [^>]*src="\/episodes\/rust\.json"[^>]*>(.*?)<\/episode-card>/s.exec(html);
      assert.ok(link.replaceAll(/<!--.*?-->/g, '').includes(`<a href="/episodes/rust.html">${TITLE}</a>`), link);
      const bare = await browser.newPage({ javaScriptEnabled: false });
      await bare.goto(served.address);
      await bare.getByRole('link', { name: TITLE }).click();
      await bare.waitForURL(/\/episodes\/rust\.html$/);
      await bare.close();
    });

    it('draws the card: title, length and outline', async () => {
      await page.goto(served.address);
      const card = page.locator('episode-card');
      await card.locator('[part~=section]').first().waitFor();
      assert.equal((await card.locator('[part~=title]').innerText()).trim(), TITLE);
      assert.match(await card.locator('[part~=kicker]').innerText(), /12 min/i);
      assert.match(await card.locator('[part~=outline]').innerText(), /Who Owns the Memory/);
      assert.equal(await card.count(), 1);
    });

    it('plays', async () => {
      await page.evaluate(() => {
        window.times = [];
        document.addEventListener('episode-time', ({ currentTime }) => window.times.push(currentTime));
      });
      await page.locator('episode-card [part~=play]').click();
      await page.waitForFunction(() => window.times.length > 1 && window.times.at(-1) > window.times[0]);
      assert.ok((await page.evaluate(() => document.querySelector('episode-card').currentTime)) > 0);
    });

    it('finds its chunks: the transcript and another language', async () => {
      await page.locator('episode-card').getByRole('tab', { name: 'Transcript' }).click();
      await page.locator('episode-card [part~=speech]').getByText('Hello and welcome').first().waitFor();
      await page.evaluate(() => document.querySelector('episode-card').setAttribute('lang', 'de'));
      await page.locator('episode-card').getByRole('button', { name: 'Mehr' }).first().waitFor();
    });

    it('says nothing in the console', () => assert.deepEqual(words, []));
  });
