/**
 * Similar episodes out of a real engine: PostgreSQL with pgvector, by the statements of the README, behind a function on this machine.
 * A card in a browser shows what it finds, and the list that build wrote once the engine is gone.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { serveStatic } from '../../../.config/server/static-files.mjs';
import { feedOf, folder, itemOf, root, run } from './command.mjs';
import { openPage } from './open-page.mjs';

const [TABLE, QUESTION] = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```sql\n([^]*?)```/g)].map(([, sql]) => sql);
const DIMENSIONS = Number(/vector\((\d+)\)/.exec(TABLE)[1]);

const NOTES = {
  rye: 'Rye flour ferments fast in a wooden trough',
  sourdough: 'A starter of rye flour ferments overnight in the trough',
  spelt: 'Spelt flour and rye flour in one loaf',
  ovens: 'Stone ovens hold heat for hours',
  crust: 'How heat and stone make a crust in ovens',
  coffee: 'Roasting beans in a drum',
};

/** Words weighed by how few episodes have them, each at the place that its letters give it; of length 1. */
function embeddings(texts) {
  const bags = texts.map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu)));
  const placeOf = (word) => [...word].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)) % 7919, 7) % DIMENSIONS;
  return bags.map((bag) => {
    const values = new Array(DIMENSIONS).fill(0);
    for (const word of bag) values[placeOf(word)] += Math.log(bags.length / bags.filter((each) => each.has(word)).length);
    const length = Math.hypot(...values) || 1;
    return values.map((value) => value / length);
  });
}

const page = await openPage({ viewport: { width: 1200, height: 1600 }, locale: 'en-US', timezoneId: 'UTC' });

const listen = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)));
const stop = (server) => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
};

describe('a real engine', () => {
  const place = folder();
  const asked = [];
  let documents;
  let vectors;
  let database;
  let engine;
  let site;
  let address;

  before(async () => {
    const names = Object.keys(NOTES);
    const input = feedOf(names.map((name) => itemOf(name, `<description>${NOTES[name]}</description>`)));
    const args = ['build', '-', '--out', 'site', '--similar', '1', '--index', 'meilisearch', '--site', 'https://blog.example/'];
    const { code, stderr } = await run(args, { input, cwd: place });
    assert.equal(code, 0, stderr);

    const lines = readFileSync(join(place, 'site/search/meilisearch.ndjson'), 'utf8').trim().split('\n');
    documents = lines.map((line) => JSON.parse(line));
    vectors = embeddings(documents.map(({ title, text }) => `${title} ${text}`));
    database = await PGlite.create({ extensions: { vector } });
    await database.exec(TABLE);
    for (const [index, { guid, title, url, src, datePublished, duration }] of documents.entries())
      await database.query('INSERT INTO episodes VALUES ($1, $2, $3)', [
        guid,
        JSON.stringify({ guid, title, url, src, datePublished, duration }),
        JSON.stringify(vectors[index]),
      ]);

    engine = createServer(async (request, response) => {
      asked.push(request.url);
      const { searchParams } = new URL(request.url, 'http://engine');
      const { rows } = await database.query(QUESTION, [searchParams.get('guid'), searchParams.get('limit')]);
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
      response.end(JSON.stringify(rows.map(({ shown, relevance }) => ({ ...shown, relevance }))));
    });
    const question = `${await listen(engine)}/similar?guid={guid}&amp;limit={limit}`;

    cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true, filter: (path) => !/dist.(?:esm|cli)$/.test(path) });
    writeFileSync(
      join(place, 'page.html'),
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="dist/episode-card.js"></script>
      <episode-card src="site/rye.json" similar="${question}"><a href="https://bread.example/rye">rye</a></episode-card>`,
    );
    site = createServer((request, response) => void serveStatic(request, response, place, request.url));
    address = await listen(site);
  });
  after(async () => {
    await Promise.all([stop(engine), stop(site), database?.close()]);
  });

  const itemsOf = () =>
    page.locator('episode-card [part~=similar-item]').evaluateAll((items) =>
      items.map((item) => ({
        text: item.innerText.split(/\s*\n\s*/).join(' '),
        href: item.querySelector('a').href,
        date: item.querySelector('time').dateTime,
      })),
    );
  const linkTo = (name) => ({
    text: `${name} Feb 16, 2025 12m`,
    href: `https://bread.example/${name}`,
    date: '2025-02-16T08:00:00.000Z',
  });

  it('knows the nearest episodes, and how near they are', async () => {
    const { rows } = await database.query(QUESTION, ['rye-1', 3]);
    const [own] = vectors;
    const nearest = documents
      .map(({ guid }, index) => ({ guid, relevance: own.reduce((sum, value, at) => sum + value * vectors[index][at], 0) }))
      .slice(1)
      .sort((a, b) => b.relevance - a.relevance)
      .slice(0, 3);
    assert.deepEqual(
      rows.map(({ shown }) => shown.guid),
      nearest.map(({ guid }) => guid),
    );
    for (const [index, { relevance }] of rows.entries()) assert.ok(Math.abs(relevance - nearest[index].relevance) < 1e-4);
    assert.equal(rows[0].shown.guid, 'sourdough-1');
  });

  it('fills the list of a card with links and dates', async () => {
    await page.goto(`${address}/page.html`);
    await page.locator('episode-card [part~=similar-item]').nth(3).waitFor();
    const items = await itemsOf();
    assert.deepEqual(asked, ['/similar?guid=rye-1&limit=4']);
    assert.deepEqual(items.slice(0, 2), [linkTo('sourdough'), linkTo('spelt')]);
    assert.equal(items.length, 4);
  });

  it('leaves the list that build wrote when it is gone', async () => {
    await stop(engine);
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/similar?'));
    await page.reload();
    await failed;
    await page.locator('episode-card [part~=similar-item]').first().waitFor();
    assert.deepEqual(await itemsOf(), [linkTo('sourdough')]);
    assert.deepEqual(await page.locator('episode-card [role=alert]').allInnerTexts(), []);
  });
});
