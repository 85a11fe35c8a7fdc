/**
 * The address of an episode, pasted into a post of WordPress: it discovers what `build --embed` wrote, cleans it, and shows a frame in a
 * sandbox; its own script gives the frame the height that the card asks for. Podcast and blog are two sites, seen in Chromium.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../.config/browsers/find-chromium.mjs';
import { serveStatic } from '../../.config/server/static-files.mjs';
import { feedOf, folder, itemOf, run } from '../node/cli/command.mjs';
import { elementsOf, one, root } from './snippets.mjs';
import { answers, site, source } from './wordpress.mjs';

const open = () => ({ 'access-control-allow-origin': '*' });

/** A server on this machine that answers a path by the function. */
async function listen(answer) {
  const server = createServer((request, response) => void answer(request, response, request.url.split('?')[0]));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
const addressOf = (server) => `http://127.0.0.1:${server.address().port}`;

describe('an episode in a post of WordPress', () => {
  const blog = site();
  const out = folder();
  const asked = [];
  const servers = [];
  let podcast;
  let post;
  let episode;
  let address;
  let browser;

  before(async () => {
    servers[0] = await listen((request, response, path) => {
      asked.push(path);
      return serveStatic(request, response, path.startsWith('/dist/') ? root : out, path, open);
    });
    podcast = addressOf(servers[0]);
    const args = ['--embed', '--html', '--site', podcast, '--script', `${podcast}/dist/episode-card.js`];
    const input = feedOf([itemOf('rust')]).replaceAll('https://bread.example', podcast);
    const { code, stderr } = await run(['build', '-', '--out', out, ...args], { input });
    assert.equal(code, 0, stderr);
    episode = `${podcast}/rust.html`;
    servers[1] = await listen((request, response, path) => {
      if (path !== '/post') return serveStatic(request, response, source, path);
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(post);
    });
    address = addressOf(servers[1]);
    ({ page: post } = await answers(blog, { page: `Words before.\n\n${episode}\n\nWords after.` }, { address }));
    const { path, env, args: more = [] } = await findChromium();
    browser = await chromium.launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: ['--no-sandbox', '--mute-audio', ...more],
    });
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });

  it('is discovered by the link in the head of its page', () => {
    assert.deepEqual(asked.slice(0, 2), ['/rust.html', '/oembed/rust.json']);
  });

  it('is a frame of its embed page in a sandbox, with a secret', () => {
    const { attributes } = one(post, 'iframe');
    const secret = attributes['data-secret'];
    assert.match(secret, /^[a-z\d]{10}$/i);
    assert.deepEqual(attributes, {
      class: 'wp-embedded-content',
      sandbox: 'allow-scripts',
      security: 'restricted',
      title: 'rust',
      src: `${podcast}/embed/rust.html#?secret=${secret}`,
      'data-secret': secret,
      width: '100%',
      height: '420',
      frameborder: '0',
      // Until the frame speaks.
      style: 'position: absolute; clip: rect(1px, 1px, 1px, 1px);',
    });
    assert.ok(elementsOf(post).some(({ name, attributes: { src } }) => name === 'script' && src?.includes('/wp-includes/js/wp-embed')));
  });

  it('is a link in a quotation until the frame speaks', () => {
    const link = one(post, 'a');
    assert.deepEqual([link.attributes.href, link.text, link.inside.includes('blockquote')], [`${podcast}/rust`, 'rust', true]);
  });

  it('shows the card, at the height that it asks WordPress for', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    await page.goto(`${address}/post`);
    const card = page.frameLocator('iframe').locator('episode-card');
    await card.locator('[part~=title]').waitFor();
    // It keeps its height once it is drawn, and WordPress goes no lower than 200.
    const asked = await card.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    assert.ok(asked > 200, `${asked}`);
    await page.waitForFunction((height) => document.querySelector('iframe').clientHeight === height, asked);
    assert.deepEqual([await page.locator('blockquote').isVisible(), await page.locator('iframe').isVisible()], [false, true]);
    await page.close();
  });

  it('leads to its page, by the hand of WordPress', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    await page.goto(`${address}/post`);
    await page.frameLocator('iframe').locator('episode-card [part~=title] a').click();
    await page.waitForURL(`${podcast}/rust`);
    await page.close();
  });
});
