import { expect } from '@open-wc/testing';
import { collectBodyStrings } from '../../src/locale/body-strings.js';
import { collectListenStrings } from '../../src/locale/listen-strings.js';
import { localeFor, say, type Locale } from '../../src/locale/locale.js';
import { collectStrings, fill } from '../../src/locale/strings.js';
import { collectTranscriptStrings } from '../../src/locale/transcript-strings.js';

const english = localeFor('en') as Locale;
const COLLECTORS: readonly (() => object)[] = [collectStrings, collectBodyStrings, collectTranscriptStrings, collectListenStrings];
const collected = COLLECTORS.map((collect) => Object.entries(say(english, collect)) as [string, string][]);

describe('the sentences', () => {
  it('have their ids for names', () => {
    const echo: Locale = { tag: 'x', templates: new Proxy({}, { get: (_, id) => id }) };
    for (const collect of COLLECTORS) for (const [name, id] of Object.entries(say(echo, collect))) expect(id).to.equal(name);
  });

  it('are said once: those that share an id are one', () => {
    const all = collected.flat();
    for (const [name, sentence] of all) expect(all.filter(([other]) => other === name).every(([, other]) => other === sentence)).to.be.true;
    expect(all.map(([name]) => name).filter((name, index, names) => names.indexOf(name) !== index)).to.deep.equal(['episode']);
  });

  it('are all different, but for two that count different things', () => {
    const sentences = Object.fromEntries(collected.flat());
    const twice = Object.entries(sentences).filter(([id, one]) =>
      Object.entries(sentences).some(([other, two]) => other !== id && one === two),
    );
    expect(twice.map(([id]) => id)).to.deep.equal(['positionOf', 'matchOf']);
  });

  it('are frozen, and collected once for each language', () => {
    expect(say(english, collectStrings)).to.equal(say(english, collectStrings));
    expect(Object.isFrozen(say(english, collectStrings))).to.equal(true);
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
