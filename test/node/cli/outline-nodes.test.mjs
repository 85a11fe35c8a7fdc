/**
 * The outline that `build` writes says all that the notes say: read back it is the same, and a card draws the same. White space at
 * the edges of a link may differ.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import { serveStatic } from '../../../.config/server/static-files.mjs';
import { readEpisode, readNotesOutline } from '../../../dist/esm/index.js';
import { folder, root, run } from './command.mjs';
import { openPage } from './open-page.mjs';

const URL_OF_EPISODE = 'https://bread.example/1';

/** A file of the source by itself. */
async function load(name) {
  const { outputFiles } = await build({ entryPoints: [join(root, name)], bundle: true, write: false, format: 'esm', platform: 'node' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
const page = await openPage({ viewport: { width: 1200, height: 1600 } });
const { nodesOf } = await load('src/cli/build/outline-nodes.ts');
const { breadLines, breadRunTogether } = await load('test/episode/outline/bread-notes.ts');

/** The runs of a line: white space at the edges of links stands outside, and plain text in one piece. */
function runsOf(text) {
  const pieces = text.flatMap((run) => {
    const { text: words, ...target } = typeof run === 'string' ? { text: run } : run;
    if (Object.keys(target).length === 0) return words;
    const [, left, middle, right] = /^(\s*)(.*?)(\s*)$/su.exec(words);
    return [left, { text: middle, ...target }, right];
  });
  const runs = [];
  for (const piece of pieces) {
    if (typeof piece === 'string' && typeof runs.at(-1) === 'string') runs.push(runs.pop() + piece);
    else if (typeof piece === 'string' || piece.text) runs.push(piece);
  }
  if (typeof runs[0] === 'string') runs[0] = runs[0].trimStart();
  if (typeof runs.at(-1) === 'string') runs.push(runs.pop().trimEnd());
  const shown = runs.map((run) => (typeof run === 'string' ? run.replace(/\s+/g, ' ') : run)).filter((run) => run !== '');
  return shown.length > 0 ? shown : ['…'];
}
const lineOf = ({ kind, text, startTime, items = [] }) => ({ kind, startTime, text: runsOf(text), items: items.map(lineOf) });

/** What an outline shows: a section without a title is the lines that stand in it. */
const shownOf = (outline = []) =>
  outline.flatMap(({ title, level, role, startTime, url, items }) => {
    const lines = items.map(lineOf);
    return title ? { title, level, role, startTime, url, lines } : lines.map((line) => ({ role, line }));
  });

const readBack = async (json) => {
  const { ok, value, problem } = await readEpisode(json, URL_OF_EPISODE);
  assert.ok(ok, problem?.message);
  assert.deepEqual(value.refused, []);
  return value.episode.outline;
};
const readNotes = (description) => readNotesOutline({ description, url: URL_OF_EPISODE });

describe('the outline that is written', () => {
  it('is the one that was read, whatever the notes are', async () => {
    const words = fc.array(
      fc.constantFrom(
        ...['rye', 'a rye', 'Rye and Oats', '01:10', '02:20 ', '03:30', 'Links:', 'Follow us', 'Sponsors', '🔥 ', ' ', ' ', '. ', '\n'],
        ...['\n- ', '\n  - ', '\n    - ', '\n## ', '\n### ', '**', '•', '[rye](https://example.org/a)', '[a](mailto:a@example.org)'],
        ...['https://example.org/rye', '<a href="/rye">rye</a>', '<a href="tel:1"> a</a>', '<a href="https://example.org">Rye and</a>'],
        ...['<p>', '<br>', '<h2>', '</h2>', '<h3>', '</h3>', '<ul><li>', '<li>', '</li></ul>', '<li>', '<ul><li>', '</b>', '<b>'],
      ),
      { maxLength: 50 },
    );
    let written = 0;
    await fc.assert(
      fc.asyncProperty(words, async (parts) => {
        const read = await readNotes(parts.join(''));
        const outline = nodesOf(read ?? []);
        if (!outline) return;
        written += 1;
        assert.deepEqual(shownOf(await readBack(JSON.stringify({ title: 'Bread', outline }))), shownOf(read));
      }),
      { seed: 20250216, numRuns: 4000 },
    );
    assert.ok(written > 500, String(written));
  });

  it('is none where the notes have no heading', async () => {
    assert.equal(nodesOf(await readNotes('<p>Hello.</p><ul><li>rye</li></ul>')), undefined);
  });
});

const NOTES = {
  lines: breadLines.join('\n'),
  together: breadRunTogether,
  rust: JSON.parse(readFileSync(join(root, 'test/fixtures/outline/rust-notes.json'), 'utf8')).flat,
  markup: `<p>A map of <a href="/rye">rye</a> and <a href="mailto:mill@bread.example">mail</a>, said the miller.</p>
<h2>12:30 Grain</h2><p>Prose with a map, and the <a href="/map">map</a>.</p>
<ul><li>00:10 <a href="/oats">Oats</a><ul><li>pale<ul><li>paler, at <a href="tel:+123">+123</a></li></ul></li></ul></li><li>01:20 Spelt</li><li>again at 02:30</li></ul>
<h3><a href="/ovens">Ovens</a></h3><p>Stone.</p><h2>Links</h2><ul><li><a href="/mill">A mill</a></li></ul>
<h2>Sponsors</h2><ul><li>A mill, 20% off</li></ul>`,
};

/** What a card has drawn: elements with their attributes, and text. */
function drawing(root) {
  const draw = (node) => {
    if (node.nodeType === Node.COMMENT_NODE) return '';
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${value}`);
    return `<${node.localName}${attributes.join('')}>${[...node.childNodes].map(draw).join('')}</>`;
  };
  return draw(root).replace(/\s+/g, ' ');
}

describe('the card of a built file', () => {
  const place = folder();
  const names = Object.keys(NOTES);
  const jsonOf = (path) => readFileSync(join(place, path), 'utf8');
  let server;

  before(async () => {
    // Every episode in a show of its own: no other one helps to read its notes.
    for (const name of names) {
      const episode = { title: name, guid: name, url: URL_OF_EPISODE, show: { title: name }, description: NOTES[name] };
      writeFileSync(join(place, `${name}.json`), JSON.stringify(episode));
    }
    const { code, stderr } = await run(['build', ...names.map((name) => `${name}.json`), '--out', 'site'], { cwd: place });
    assert.equal(code, 0, stderr);
    cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true, filter: (path) => !/dist.(?:esm|cli)$/.test(path) });
    const cards = names.flatMap((name) => [`${name}.json`, `site/${name}.json`]).map((src) => `<episode-card src="${src}"></episode-card>`);
    writeFileSync(
      join(place, 'cards.html'),
      `<!doctype html><script type="module" src="dist/episode-card.js"></script>${cards.join('\n')}`,
    );
    server = createServer((request, response) => void serveStatic(request, response, place, request.url));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${server.address().port}/cards.html`);
  });
  after(() => {
    server?.close();
    server?.closeAllConnections();
  });

  for (const [index, name] of names.entries())
    it(`shows the outline of the notes: ${name}`, async () => {
      assert.equal(JSON.parse(jsonOf(`${name}.json`)).outline, undefined);
      const outline = await readBack(jsonOf(`site/${name}.json`));
      assert.deepEqual(shownOf(outline), shownOf(await readNotes(NOTES[name])));
      const [raw, built] = await Promise.all(
        [0, 1].map(async (which) => {
          const card = page.locator('episode-card').nth(index * 2 + which);
          const sections = card.locator('.sections');
          // A card far below the fold waits.
          await card.scrollIntoViewIfNeeded();
          await sections.waitFor();
          return sections.evaluate(drawing);
        }),
      );
      assert.ok(raw.length > 200, raw);
      assert.equal(built, raw);
    });
});
