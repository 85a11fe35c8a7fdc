/**
 * Each recipe of demo/recipes, made and built from the packed package, in Chromium: the built page holds the link, which leads on
 * without a script; some draw the card in the page; with the script there is one card, it plays, and its chunks arrive, without a
 * word in the console. Needs npm's registry, and minutes; run by `npm run test:all`.
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

/** Another page of the site, from which React's router goes to the card's page without loading it. */
const AWAY = `import Link from 'next/link';
export default function Away() { return <Link href="/">Back</Link>; }`;

/** Each with its static folder and the folder of the built site; `isDrawn`: the card is drawn in the page that is built; `more`: files for a test. */
const RECIPES = {
  astro: { assets: 'public', built: 'dist', isDrawn: true },
  eleventy: { assets: 'public', built: '_site', isDrawn: true },
  next: { assets: 'public', built: 'out', isDrawn: true, more: { 'app/away/page.tsx': AWAY } },
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

/** In the page: where each part of the card stands, and where the page ends, in whole pixels. */
const placesOf = (card) => [
  document.documentElement.scrollHeight,
  ...[...card.shadowRoot.querySelectorAll('[part]')].map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return `${node.getAttribute('part').trim()}: ${[x, y, width, height].map(Math.round).join(' ')}`;
  }),
];

/** The living card is there, and has the place of one that was drawn before. */
async function living(card) {
  await card.locator('[part~=section]').first().waitFor();
  await card.locator('.served').waitFor({ state: 'detached' });
}

for (const [name, { assets, built, isDrawn, more }] of Object.entries(RECIPES))
  describe(`the recipe for ${name}`, () => {
    const words = [];
    let project;
    let served;
    let page;

    before(async () => {
      project = await makeProject(name, assets, more);
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
      const plain = link.replace(/<template.*<\/template>/s, '').replaceAll(/<!--.*?-->/g, '');
      assert.ok(plain.includes(`<a href="/episodes/rust.html">${TITLE}</a>`), plain);
      const bare = await browser.newPage({ javaScriptEnabled: false });
      await bare.goto(served.address);
      await bare.getByRole('link', { name: TITLE }).click();
      await bare.waitForURL(/\/episodes\/rust\.html$/);
      await bare.close();
    });

    if (isDrawn) {
      it('shows title, outline and a player without a script', async () => {
        const bare = await browser.newPage({ javaScriptEnabled: false });
        await bare.goto(served.address);
        const card = bare.locator('episode-card');
        assert.equal(await card.getByRole('heading', { name: TITLE }).isVisible(), true);
        assert.equal(await card.getByRole('heading', { name: 'Who Owns the Memory' }).isVisible(), true);
        const audio = card.locator('audio:visible');
        assert.equal(await audio.count(), 1);
        const { hasControls, width, src } = await audio.evaluate((node) => ({
          hasControls: node.controls && node.getRootNode() instanceof ShadowRoot,
          width: node.getBoundingClientRect().width,
          src: node.src,
        }));
        assert.ok(hasControls && width > 200, `${width}`);
        // Our own buttons would do nothing.
        assert.equal(await card.locator('[part~=play]').isVisible(), false);
        assert.equal((await fetch(src)).headers.get('content-type'), 'audio/mpeg');
        await bare.close();
      });

      it('leaves its place to the living card, part by part', async (t) => {
        const slow = await browser.newPage({ viewport: { width: 560, height: 1200 }, locale: 'en-US' });
        t.after(() => slow.close());
        let goOn;
        const script = new Promise((resolve) => (goOn = resolve));
        await slow.route(/\.js$/, (route) => script.then(() => route.continue()));
        await slow.goto(served.address, { waitUntil: 'commit' });
        const card = slow.locator('episode-card');
        await card.locator('audio.native').waitFor();
        const drawn = await card.evaluate(placesOf);
        goOn();
        await living(card);
        // A click would be heard: the button is in sight, and nothing lies over it.
        await card.locator('[part~=play]').click({ trial: true });
        assert.deepEqual(await card.evaluate(placesOf), drawn);
        assert.ok(drawn.length > 20, `${drawn.length}`);
        assert.equal(await card.locator('audio.native').count(), 0);
      });
    }

    it('draws the card: title, length and outline', async () => {
      await page.goto(served.address);
      const card = page.locator('episode-card');
      await living(card);
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

    if (more)
      it('draws and plays the card on a page that the router has made', async () => {
        await page.goto(`${served.address}away.html`);
        await page.evaluate(() => (window.isSame = true));
        await page.getByRole('link', { name: 'Back' }).click();
        const card = page.locator('episode-card');
        await living(card);
        await card.locator('[part~=play]').click();
        await page.waitForFunction(() => document.querySelector('episode-card').currentTime > 0);
        assert.equal(await card.locator('[part~=card]').count(), 1);
        assert.equal(await page.evaluate(() => window.isSame), true);
      });

    it('says nothing in the console', () => assert.deepEqual(words, []));
  });
