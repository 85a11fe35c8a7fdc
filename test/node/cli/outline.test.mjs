/** Outlines of run-together notes, made sharper by what the other episodes of the show say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedOf, folder, itemOf, run } from './command.mjs';

const outlinesOf = async (notes) => {
  const out = folder();
  const items = notes.map((text, index) => itemOf(`episode-${'abcdefgh'[index]}`, `<description><![CDATA[${text}]]></description>`));
  await run(['build', '-', '--out', out, '--similar', '0'], { input: feedOf(items) });
  return notes.map((_, index) => JSON.parse(readFileSync(join(out, `episode-${'abcdefgh'[index]}.json`), 'utf8')).outline);
};
const titles = (outline) => outline?.filter(({ kind }) => !kind).map(({ title }) => title);

describe('the outline of an episode in its show', () => {
  it('has the headings that other episodes have', async () => {
    const outlines = await outlinesOf([
      '<h3>Grain of the week</h3><p>Rye and its many uses in the north.</p>',
      '<h3>Grain of the week</h3><p>Spelt came from the mountains.</p>',
      '<h3>Grain of the week</h3><p>Oats need no oven at all.</p>',
      '<p>Grain of the week</p><p>Barley, once more, and what it is for.</p>',
    ]);
    for (const outline of outlines) assert.deepEqual(titles(outline), ['Grain of the week']);
  });

  it('is cut where a name stands in a script without capitals', async () => {
    const outlines = await outlinesOf([
      'Show notes見学ガイド',
      'パンの話Show notesライ麦の歴史',
      '石窯の温度Show notes焼き色の決め方',
      '今日の一枚Show notes小麦の話',
    ]);
    for (const outline of outlines) assert.deepEqual(titles(outline), ['Show notes']);
  });

  it('marks sponsors as promotion, and sections that are the same in every episode', async () => {
    const tail =
      '<h3>Our house rules</h3><ul><li>Wash your hands</li><li>Keep the starter warm</li></ul><h3>Sponsors</h3><ul><li>A mill</li></ul>';
    const outlines = await outlinesOf(
      ['Rye', 'Spelt', 'Oats'].map((grain) => `<p>Hello from the mill</p><h3>${grain}</h3><ul><li>All about ${grain}</li></ul>${tail}`),
    );
    for (const [index, grain] of ['Rye', 'Spelt', 'Oats'].entries())
      assert.deepEqual(outlines[index], [
        { title: 'Hello from the mill', kind: 'paragraph' },
        { title: grain, items: [{ title: `All about ${grain}` }] },
        { title: 'Our house rules', role: 'promotion', items: [{ title: 'Wash your hands' }, { title: 'Keep the starter warm' }] },
        { title: 'Sponsors', role: 'promotion', items: [{ title: 'A mill' }] },
      ]);
  });

  it('feeds neither search nor similar episodes with promotion', async () => {
    const grains = ['Rye', 'Spelt', 'Oats', 'Barley'];
    // Two have a sponsor in common, and nothing else.
    const input = feedOf(
      grains.map((grain, index) => {
        const sponsor = index < 2 ? 'Sponsors galore' : `Sponsors of ${grain}`;
        const notes = `<h3>${grain}</h3><ul><li>${grain} flour</li></ul><h3>${sponsor}</h3><ul><li>Mill ${index}</li></ul>`;
        return itemOf(grain, `<description><![CDATA[${notes}]]></description>`);
      }),
    );
    const [out, again] = [folder(), folder()];
    await run(['build', '-', '--out', out, '--index', 'meilisearch'], { input });
    // The same from files that a build wrote, whose outline says what advertises.
    await run(['build', out, '--out', again, '--index', 'meilisearch']);
    for (const site of [out, again]) {
      const documents = readFileSync(join(site, 'search/meilisearch.ndjson'), 'utf8').trim().split('\n');
      assert.equal(documents.length, grains.length);
      for (const { title, headings } of documents.map((line) => JSON.parse(line))) assert.deepEqual(headings, [title]);
      for (const grain of grains) {
        const { outline, similar = [] } = JSON.parse(readFileSync(join(site, `${grain.toLowerCase()}.json`), 'utf8'));
        assert.equal(outline.at(-1).role, 'promotion');
        for (const { motive = '' } of similar) assert.doesNotMatch(motive, /sponsor|galore/i);
      }
    }
  });

  it('is that of the chapters or of the author where there is one', async () => {
    const out = folder();
    const notes = '<description><![CDATA[<h2>One</h2><ul><li>a</li></ul>]]></description>';
    const psc = '<psc:chapters xmlns:psc="http://podlove.org/simple-chapters"><psc:chapter start="0" title="Hello"/></psc:chapters>';
    await run(['build', '-', '--out', out], { input: feedOf([itemOf('rye', notes + psc)]) });
    const { outline, chapters } = JSON.parse(readFileSync(join(out, 'rye.json'), 'utf8'));
    assert.equal(outline, undefined);
    assert.deepEqual(chapters, [{ startTime: 0, title: 'Hello' }]);
  });
});
