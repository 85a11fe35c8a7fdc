/** What `episode-card/render` writes in Node, read by a parser of HTML and, with scripts turned off, by Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { launch } from '../../.config/bench/visit.mjs';
import { findChromium } from '../../.config/browsers/find-chromium.mjs';
import { cardStyle, renderCard, renderHead } from '../../dist/render/index.js';

const EPISODE = {
  title: 'Build a cup',
  url: '/cup/',
  audio: 'cup.mp3',
  datePublished: '2025-02-16',
  duration: 700,
  summary: 'Clay, water, fire.',
  description: '<h2>Clay</h2><ul><li>Wedge it</li></ul><h2>Fire</h2><p>Slowly.</p>',
  similar: [{ title: 'Glaze', url: '../glaze/' }],
};

/** All elements of a fragment, those of templates too. */
function elementsOf({ childNodes = [], content }) {
  return [...(content ? [content] : []), ...childNodes].flatMap((node) => [...(node.tagName ? [node] : []), ...elementsOf(node)]);
}
const parse = (html) => elementsOf(parseFragment(html));
const named = (html, name) => parse(html).filter(({ tagName }) => tagName === name);
const attributesOf = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textOf = (node) => (node.value ?? '') + [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].map(textOf).join('');

describe('renderCard', () => {
  it('writes one tag: the drawn card, the data that it reads, and a link with the audio', async () => {
    const html = await renderCard(EPISODE);
    const [card] = named(html, 'episode-card');
    assert.deepEqual(attributesOf(card), {});
    assert.deepEqual(
      card.childNodes.map(({ nodeName }) => nodeName).filter((name) => name !== '#text'),
      ['template', 'script', 'a', 'audio'],
    );
    const [template, script, link] = card.childNodes;
    assert.deepEqual(attributesOf(template), { shadowrootmode: 'open' });
    assert.match(textOf(template), /Clay\s.*Wedge it\s.*Fire\s.*Slowly\./s);
    assert.deepEqual(JSON.parse(textOf(script)), EPISODE);
    assert.equal(link.attrs[0].value, '/cup/');
    assert.doesNotMatch(html, /<!--|page\.invalid/);
  });

  it('writes the same for the same, at any time', async () => assert.equal(await renderCard(EPISODE), await renderCard(EPISODE)));

  it('gives the tag what it says, and nothing more', async () => {
    const options = { src: '/episodes/cup.json', variant: 'compact', theme: 'dark', headingLevel: 3, lang: 'de', guid: 'a"b' };
    const html = await renderCard({ ...EPISODE, guid: 'a"b' }, options);
    const [card] = named(html, 'episode-card');
    assert.deepEqual(attributesOf(card), {
      src: '/episodes/cup.json',
      guid: 'a"b',
      variant: 'compact',
      theme: 'dark',
      'heading-level': '3',
      lang: 'de',
    });
    assert.equal(named(html, 'script').length, 0);
    assert.equal(attributesOf(named(html, 'h2')[0])['aria-level'], '3');
    assert.match(html, /aria-label="Abspielen"/);
  });

  it('reads relative addresses from the file, or from the page, and keeps them without a host', async () => {
    const audioOf = async (options) => attributesOf(named(await renderCard(EPISODE, options), 'audio')[0]).src;
    assert.equal(await audioOf({}), '/cup.mp3');
    assert.equal(await audioOf({ page: '/posts/cup/' }), '/posts/cup/cup.mp3');
    assert.equal(await audioOf({ page: '/posts/cup/', src: '../data/cup.json' }), '/posts/data/cup.mp3');
    assert.equal(await audioOf({ page: 'https://pod.example/a/' }), 'https://pod.example/a/cup.mp3');
    assert.equal(await audioOf({ src: 'https://cdn.example/x/cup.json' }), 'https://cdn.example/x/cup.mp3');
  });

  it('leaves the shadow out, and puts all of the episode inside the tag, where it is asked to', async () => {
    const html = await renderCard(EPISODE, { shadow: false, fallback: 'full', jsonLd: true });
    assert.equal(named(html, 'template').length, 0);
    assert.match(html, /<h3[^>]*>Clay<\/h3>/);
    const [, ld] = named(html, 'script');
    assert.equal(attributesOf(ld).type, 'application/ld+json');
    assert.equal(JSON.parse(textOf(ld)).name, 'Build a cup');
  });

  it('has its style in the card, with a nonce if there is one, or as a link to the file of the package', async () => {
    assert.equal(textOf(named(await renderCard(EPISODE), 'style')[0]), cardStyle());
    assert.equal(attributesOf(named(await renderCard(EPISODE, { nonce: 'n1' }), 'style')[0]).nonce, 'n1');
    const html = await renderCard(EPISODE, { stylesheet: '/x.css' });
    assert.equal(named(html, 'style').length, 0);
    assert.deepEqual(attributesOf(named(html, 'link')[0]), { rel: 'stylesheet', href: '/x.css' });
    assert.equal(readFileSync(new URL('../../dist/episode-card.css', import.meta.url), 'utf8'), cardStyle());
  });

  it('takes any form of JSON that `src` may point at, as text too', async () => {
    assert.match(await renderCard(JSON.stringify(EPISODE)), /Wedge it/);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Pots',
      items: [
        { id: '7', title: 'Glaze' },
        { id: '8', title: 'Fire' },
      ],
    };
    assert.match(await renderCard(feed, { src: '/feed.json#8' }), /Fire/);
    await assert.rejects(renderCard('<rss version="2.0"><channel/></rss>', { src: '/feed.xml' }), /make JSON of it with the build command/);
  });

  it('says in a sentence what is no episode, and on the console what was left out', async (test) => {
    await assert.rejects(renderCard({ no: 'episode' }, { src: '/x.json' }), /^Error: \/x\.json is not drawn: /);
    await assert.rejects(renderCard('{'), /The episode is not drawn: no JSON/);
    const { mock } = test.mock.method(console, 'warn', () => undefined);
    await renderCard({ ...EPISODE, datePublished: 'Febuary 16' });
    assert.match(String(mock.calls[0].arguments[0]), /^<episode-card> datePublished: .*README\.md#/);
    assert.equal(mock.callCount(), 1);
  });

  it('lets no word of an episode or an option become markup', async () => {
    const evil = `"'></script></template></style><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const episode = {
      ...EPISODE,
      title: evil,
      summary: evil,
      description: `<h2>One</h2><script>alert(1)</script><p onclick="alert(1)">${evil}</p>`,
      url: 'javascript:alert(1)',
      show: { title: evil },
      similar: [{ title: evil, url: 'javascript:alert(1)' }],
    };
    const plain = parse(await renderCard(EPISODE)).filter(({ tagName }) => tagName === 'script').length;
    for (const fallback of ['link', 'full'])
      for (const variant of ['full', 'compact', 'mini']) {
        const elements = parse(await renderCard(episode, { fallback, variant, theme: evil, nonce: evil, lang: evil }));
        const scripts = elements.filter(({ tagName }) => tagName === 'script');
        assert.equal(scripts.length, plain, `${fallback} ${variant}`);
        for (const { attrs } of elements)
          for (const { name, value } of attrs) assert.ok(!/^on/.test(name) && !/^\s*javascript:/i.test(value), `${name}=${value}`);
      }
  });
});

describe('renderHead', () => {
  it('writes what other sites read, with whole addresses alone', async () => {
    const head = await renderHead(EPISODE, { page: 'https://pod.example/a/', frame: 'https://pod.example/a/embed.html' });
    assert.match(head, /<meta property="og:url" content="https:\/\/pod\.example\/cup\/">/);
    assert.match(head, /<meta name="twitter:player" content="https:\/\/pod\.example\/a\/embed\.html">/);
    assert.doesNotMatch(await renderHead(EPISODE), /og:url|og:audio/);
  });
});

describe('a drawn card where scripts are turned off', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch(await findChromium());
    page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 500, height: 900 } });
    const many = Array.from({ length: 60 }, (_, index) => ({ title: `Step ${index + 1}`, items: ['Wait.'] }));
    const long = await renderCard({ title: 'A long one', outline: many, summary: 'Sixty steps.' });
    // A page that was navigated to: only such a one takes shadow roots from its markup.
    const pages = { '/': await renderCard(EPISODE), '/long/': long };
    await page.route('https://pod.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${pages[new URL(route.request().url()).pathname]}</body>` }),
    );
    await page.goto('https://pod.example/');
  });
  after(() => browser?.close());

  it('shows every panel one under the other, and the browser’s own player', async () => {
    for (const text of ['Build a cup', 'Wedge it', 'Clay, water, fire.', 'Glaze'])
      assert.ok(await page.locator('.card').getByText(text).first().isVisible(), text);
    assert.ok(await page.locator('audio.native').isVisible());
    assert.equal(await page.getByRole('tab').first().isVisible(), false);
    assert.equal(await page.locator('.play').first().isVisible(), false);
  });

  it('shows all of a long outline, once', async () => {
    await page.goto('https://pod.example/long/');
    for (const step of ['Step 1', 'Step 60'])
      assert.equal(await page.locator('.card').getByText(step, { exact: true }).filter({ visible: true }).count(), 1, step);
    assert.equal(await page.locator('.card').getByText('Sixty steps.', { exact: true }).filter({ visible: true }).count(), 1);
  });
});
