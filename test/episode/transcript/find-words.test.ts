import { expect } from '@open-wc/testing';
import { foldText, newFinder } from '../../../src/episode/transcript/find-words.js';
import { runSteps } from '../../../src/episode/transcript/steps.js';

/** What a search finds, as it stands in the texts. */
function found(texts: readonly string[], words: string): string[] {
  const finder = newFinder();
  return runSteps(finder(texts, words)).map(({ line, from, to }) => texts[line]!.slice(from, to));
}

describe('newFinder', () => {
  for (const [text, words, matches] of [
    ['The Café, the cafe', 'CAFE', ['Café', 'cafe']],
    ['cafe\u0301 noir', 'cafe n', ['cafe\u0301 n']],
    ['don’t', "don't", ['don’t']],
    ['İstanbul and Istanbul', 'istanbul', ['İstanbul', 'Istanbul']],
    ['한국어 방송', '국어', ['국어']],
    ['कि की', 'की', ['की']],
    ['سَلَام', 'سلام', ['سَلَام']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['two words', '  two   words ', ['two words']],
    ['a.b', '.', ['.']],
    ['anything', '   ', []],
    ['anything', 'else', []],
  ] as const) {
    it(`finds "${words}" in "${text}" ${matches.length} times`, () => expect(found([text], words)).to.deep.equal(matches));
  }

  it('tells the text of each match, and finds anew with other words', () => {
    const finder = newFinder();
    const texts = ['One', 'two one', ''];
    expect(runSteps(finder(texts, 'one'))).to.deep.equal([
      { line: 0, from: 0, to: 3 },
      { line: 1, from: 4, to: 7 },
    ]);
    expect(runSteps(finder(texts, 'two'))).to.deep.equal([{ line: 1, from: 0, to: 3 }]);
  });
});

describe('foldText', () => {
  it('leaves what it need not touch as long as it was', () => expect(foldText('Größe, 90 %')).to.equal('große, 90 %'));
});
