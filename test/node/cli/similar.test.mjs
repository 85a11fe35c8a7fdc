/** Similar episodes: what is alike is found, said why, and can be had from elsewhere. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedOf, filesOf, folder, itemOf, run, runJson } from './command.mjs';

const CREDIT = '<p>Follow us everywhere and rate the show in your galaxy</p>';
const notes = (name, text) => itemOf(name, `<description><![CDATA[<p>${text}</p>${CREDIT}]]></description>`);
const FEED = feedOf([
  notes('rye', 'Rye flour ferments fast in a wooden trough'),
  notes('sourdough', 'A starter of rye flour ferments overnight'),
  notes('kneading', 'Kneading by hand builds gluten in wheat'),
  notes('gluten', 'What gluten does while kneading wheat'),
  notes('ovens', 'Stone ovens hold heat for hours'),
  notes('heat', 'How heat and stone make a crust in ovens'),
]);
const similarOf = (out, name) => JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')).similar;

describe('build finds similar episodes', () => {
  it('by their notes, and says the words that they share', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: FEED });
    for (const [name, twin, words] of [
      ['rye', 'sourdough', /[Rr]ye/],
      ['kneading', 'gluten', /gluten|wheat/],
      ['ovens', 'heat', /stone|heat|ovens/i],
    ]) {
      const [first] = similarOf(out, name);
      assert.equal(first.guid, `${twin}-1`);
      assert.equal(first.url, `https://bread.example/${twin}`);
      assert.equal(first.src, `${twin}.json`);
      assert.match(first.motive, words);
      assert.ok(first.relevance > 0 && first.relevance <= 1 && /^\d(\.\d\d?)?$/.test(String(first.relevance)));
    }
  });

  it('without what every episode says', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: FEED });
    for (const name of ['rye', 'kneading', 'ovens'])
      for (const { motive } of similarOf(out, name)) assert.doesNotMatch(motive, /galaxy|follow/i);
  });

  it('as many as are asked for', async () => {
    const out = folder();
    await run(['build', '-', '--out', out, '--similar', '0'], { input: FEED });
    assert.equal(similarOf(out, 'rye'), undefined);
    const { code, stderr } = await run(['build', '-', '--out', out, '--similar', 'four'], { input: FEED });
    assert.equal(code, 2);
    assert.match(stderr, /--similar four: is no whole number/);
  });

  it('leaves the list that an author wrote', async () => {
    const place = folder();
    const own = [{ title: 'Mine', url: 'https://bread.example/mine' }];
    for (const name of ['a', 'b', 'c'])
      writeFileSync(
        join(place, `${name}.json`),
        JSON.stringify({
          title: `Rye ${name}`,
          guid: name,
          description: name === 'a' ? 'Oats' : 'Rye flour',
          ...(name === 'a' && { similar: own }),
        }),
      );
    const out = folder();
    await run(['build', place, '--out', out]);
    assert.deepEqual(similarOf(out, 'a'), own);
    assert.notEqual(similarOf(out, 'b'), undefined);
  });

  it('in languages without spaces', async () => {
    const out = folder();
    const input = feedOf([
      notes('a', 'ライ麦の酵母とパンの発酵'),
      notes('b', 'パンの発酵とライ麦の話'),
      notes('c', '石窯の温度と焼き色'),
      notes('d', '焼き色を決める石窯'),
    ]);
    await run(['build', '-', '--out', out], { input });
    assert.deepEqual([similarOf(out, 'a')[0].guid, similarOf(out, 'c')[0].guid], ['b-1', 'd-1']);
  });
});

describe('build asks others for similar episodes', () => {
  const program = (code) => `"${process.execPath}" -e "${code}"`;

  it('a program, by lines of JSON', async () => {
    const out = folder();
    const code =
      "const lines = require('fs').readFileSync(0, 'utf8').trim().split('\\n').map(JSON.parse); for (const { id, text } of lines) if (text) console.log(JSON.stringify({ id, similar: [lines[0].id, { id: 'heat-1', relevance: 0.5, motive: 'because' }, 'nobody'] }));";
    const { code: status } = await run(['build', '-', '--out', out, '--similar-cmd', program(code.replaceAll('"', '\\"'))], {
      input: FEED,
    });
    assert.equal(status, 0);
    assert.deepEqual(
      similarOf(out, 'ovens').map(({ guid, relevance, motive }) => [guid, relevance, motive]),
      [
        ['rye-1', undefined, undefined],
        ['heat-1', 0.5, 'because'],
      ],
    );
  });

  it('and writes nothing when the program fails', async () => {
    for (const code of ['process.exit(3)', "console.log('hello')"]) {
      const out = folder();
      const { code: status, stderr } = await run(['build', '-', '--out', out, '--similar-cmd', program(code)], { input: FEED });
      assert.equal(status, 2);
      assert.match(stderr, /--similar-cmd: /);
      assert.deepEqual(filesOf(out), {});
    }
  });

  it('a service, by an address for each episode', async () => {
    const out = folder();
    const input = FEED.replace('rye-1', 'rye &amp; oats/1');
    const { code } = await runJson(
      ['build', '-', '--out', out, '--similar-url', 'https://api.example/similar?guid={guid}&n={limit}&lang={lang}'],
      { input },
    );
    assert.equal(code, 0);
    assert.equal(similarOf(out, 'rye'), 'https://api.example/similar?guid=rye%20%26%20oats%2F1&n=4&lang=en');
  });
});
