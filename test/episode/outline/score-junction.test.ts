import { expect } from '@open-wc/testing';
import { candidates, readVocabulary, scoreJunction } from '../../../src/episode/outline/score-junction.js';
import { shapeOf } from '../../../src/episode/outline/shape.js';

/** The score at the bar, with more of the notes after it as evidence. */
const scoreAt = (marked: string, more = ''): number => {
  const text = marked.replace('|', '');
  return scoreJunction(text, shapeOf(text), marked.indexOf('|'), readVocabulary(`${text}\n${more}`));
};

describe('scoreJunction', () => {
  const cuts: [string, string, string?][] = [
    ['a capital after a word', 'Rust Analysis|Core Principle'],
    ['a word that stands alone elsewhere', 'read the docs|Icecast. Then Icecast again'],
    ['a left word that stands alone elsewhere', 'the old mill|Rye. A mill'],
    ['a sentence', 'by design|Real tests'],
    ['an article', 'instead of None|A forgotten branch'],
    ['names in a row', 'Adam Green|Maria Stone'],
    ['an acronym', 'Zero FFI|Embedded systems'],
    ['a capital after a sentence', 'It holds.|Next one'],
    ['a capital after a question', 'Why?|BBC'],
    ['a number after a question', 'Why?|80'],
    ['a capital after brackets', '(part two)|First class'],
    ['a small letter after brackets', '(two threads)|async by default'],
    ['a capital after a label', 'Links:|Main site'],
    ['a number', 'Wikipedia|300 choices'],
    ['a stamp', 'Hello|01:10 Rye'],
    ['a number after brackets', '(part two)|3 loaves'],
    ['an address', 'our site|https://example.org'],
    ['brackets after a sentence', 'All of it.|[Part two]'],
    ['brackets after a word', 'the last|(Part two)'],
    ['a capital after a number', 'Part 2|Second loaf'],
    ['a capital after a unit', '160MB|Modest memory'],
    ['curly quotes', 'Design rules|“Wash it”'],
    ['an emoji', 'the end|🔥 Offers'],
    ['an emoji after a script without case', 'パンの話|🔥 Offers'],
  ];
  for (const [what, marked] of cuts) it(`cuts at ${what}: ${marked}`, () => expect(scoreAt(marked)).to.be.above(0.4));

  const names: [string, string, string?][] = [
    ['a well known second half', 'on Git|Hub today'],
    ['a well known name', 'and on Linked|In. We'],
    ['a letter after a number in a name', 'the 45|Q tax credit'],
    ['a pair that occurs twice', 'the Loaf|Master tool', 'LoafMaster'],
    ['a name of one word', 'with You|Tube and'],
    ['a Scottish name', 'by Ann Mc|Callum'],
    ['two capitals', 'the watch|OS release'],
    ['a short small word', 'new i|Phone case'],
    ['a Latin name among Cyrillic', 'мы обсудили новый Open|Stack и другие новости'],
    ['a scope operator', 'std::|Iterator'],
    ['two small letters', 'run|time'],
    ['initials', 'the U.S.|Navy'],
    ['a part of an address', 'https://a.example/Some|Page/x'],
    ['a plural in brackets', 'word(s)|he said'],
    ['a call', 'call|(it)'],
    ['brackets in a script without case', '今日はパンの話をします…|(Part'],
  ];
  for (const [what, marked, more] of names) it(`keeps ${what}: ${marked}`, () => expect(scoreAt(marked, more)).to.be.below(0.4));
});

describe('candidates', () => {
  it('are the places where a block can begin', () => {
    const text = 'aB cD.E 🔥F';
    expect(candidates(shapeOf(text)).map((at) => text.slice(at, at + 1))).to.include.members(['B', 'D', 'E', 'F']);
  });

  it('are none inside the code of a letter in an address', () => {
    expect(candidates(shapeOf('/%D0%A1%C3%B1'))).to.deep.equal([]);
  });

  it('are few in a row of capitals', () => expect(candidates('A'.repeat(10_000)).length).to.equal(0));
});
