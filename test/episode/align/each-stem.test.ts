import { expect } from '@open-wc/testing';
import { eachStem } from '../../../src/episode/align/each-stem.js';

const stems = (text: string) => {
  const told: [string, number][] = [];
  eachStem(text, (stem, share) => told.push([stem, Number(share.toFixed(2))]));
  return told;
};

describe('eachStem', () => {
  for (const [text, expected] of [
    ['Speicherung', [['speich', 0]]],
    ['Speichers', [['speich', 0]]],
    ['Die Zähler', [['die', 0], ['zahler', 0.4]]], // prettier-ignore
    ['types', [['type', 0]]],
    ['glass', [['glass', 0]]],
    ['所有権', [['所有', 0], ['有権', 0.33]]], // prettier-ignore
    ['Rustの本', [['rust', 0], ['の本', 0.67]]], // prettier-ignore
    ['“—!”', []],
    ['', []],
  ] as const)
    it(`gives ${JSON.stringify(expected)} for “${text}”`, () => {
      expect(stems(text)).to.deep.equal(expected);
    });

  it('gives words of one family in Korean and Arabic one stem', () => {
    expect(stems('컴파일러가')[0]).to.deep.equal(stems('컴파일러는')[0]);
    expect(stems('كِتَاب')[0]).to.deep.equal(stems('كتاب')[0]);
  });
});
