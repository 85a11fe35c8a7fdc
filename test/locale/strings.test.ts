import { expect } from '@open-wc/testing';
import { collectBodyStrings } from '../../src/locale/body-strings.js';
import { templates as german } from '../../src/locale/generated/de.js';
import { localeFor, say, type Locale } from '../../src/locale/locale.js';
import { collectStrings, fill } from '../../src/locale/strings.js';

/** German words that are the English ones, each a word of the German dictionary. */
const SAME = ['bonus', 'links', 'pause', 'player', 'position', 'trailer'];

/** `{0} of {1}` gives `{0}{1}`. */
const placesOf = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join('');

async function unitsOf(language: string) {
  const text = await (await fetch(`/src/locale/xliff/${language}.xlf`)).text();
  const units = [...new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('trans-unit')];
  return units.map((unit) => ({
    id: unit.id || unit.getAttribute('id')!,
    source: unit.querySelector('source')?.textContent ?? '',
    target: unit.querySelector('target')?.textContent ?? '',
  }));
}

const english = localeFor('en') as Locale;
const sentences: Readonly<Record<string, string>> = { ...say(english, collectStrings), ...say(english, collectBodyStrings) };

describe('the sentences', () => {
  it('have their ids for names', () => {
    const echo: Locale = { tag: 'x', templates: new Proxy({}, { get: (_, id) => id }) };
    for (const collected of [say(echo, collectStrings), say(echo, collectBodyStrings)])
      for (const [name, id] of Object.entries(collected)) expect(id).to.equal(name);
  });

  it('are said once: two that share an id are one', () => {
    const both = Object.keys(say(english, collectStrings)).filter((name) => name in say(english, collectBodyStrings));
    for (const name of both)
      expect(say(english, collectStrings)[name as 'episode']).to.equal(say(english, collectBodyStrings)[name as 'episode']);
    expect(both).to.deep.equal(['episode']);
  });

  it('are all different', () => {
    expect(new Set(Object.values(sentences)).size).to.equal(Object.keys(sentences).length);
  });

  it('are frozen, and collected once for each language', () => {
    expect(say(english, collectStrings)).to.equal(say(english, collectStrings));
    expect(Object.isFrozen(say(english, collectStrings))).to.equal(true);
  });
});

describe('German', () => {
  it('has each sentence, in the file of the translators and in the code that is made of it', async () => {
    const units = await unitsOf('de');
    const ids = Object.keys(sentences).sort();
    expect(units.map(({ id }) => id).sort()).to.deep.equal(ids);
    expect(Object.keys(german).sort()).to.deep.equal(ids);
    for (const { id, source, target } of units) {
      expect(source, id).to.equal(sentences[id]);
      expect(target, id).to.equal(german[id as keyof typeof german]);
    }
  });

  it('is not English by accident', () => {
    const same = Object.entries(german).filter(([id, target]) => !target.trim() || target === sentences[id]);
    expect(same.map(([id]) => id).sort()).to.deep.equal(SAME);
  });

  it('keeps the places that are filled', () => {
    for (const [id, target] of Object.entries(german)) expect(placesOf(target), id).to.equal(placesOf(sentences[id]!));
  });

  it('ends its sentences where English does', () => {
    for (const [id, target] of Object.entries(german)) expect(target.endsWith('.'), id).to.equal(sentences[id]!.endsWith('.'));
  });
});

describe('fill', () => {
  const cases: readonly [sentence: string, values: readonly string[], expected: string][] = [
    ['{0} of {1}', ['a', 'b'], 'a of b'],
    ['{1} before {0}', ['a', 'b'], 'b before a'],
    ['{0}', ['$& {1} $1'], '$& {1} $1'],
    ['{0} and {1}', ['a'], 'a and '],
    ['no place', ['a'], 'no place'],
  ];
  for (const [sentence, values, expected] of cases) {
    it(`makes "${expected}" of "${sentence}"`, () => {
      expect(fill(sentence, ...values)).to.equal(expected);
    });
  }
});
