import { expect } from '@open-wc/testing';
import { cleanText } from '../../src/episode/text.js';

describe('cleanText', () => {
  const texts: readonly [given: unknown, expected: string][] = [
    [' Caf\0é ', 'Café'],
    ['One\nTwo\tThree\r\n', 'One\nTwo\tThree'],
    ['a\u0007b\u009Fc', 'abc'],
    ['\uD83D\uDE00', '\uD83D\uDE00'],
    ['\uD83Dx', '\uFFFDx'],
    ['x\uDE00', 'x\uFFFD'],
    ['\uDE00\uD83D', '\uFFFD\uFFFD'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
    ['\u202Eabc', '\u202Eabc'],
    [12, '12'],
    [0, '0'],
  ];
  for (const [given, expected] of texts) {
    it(`gives ${JSON.stringify(expected)} for ${JSON.stringify(given)}`, () => {
      expect(cleanText(given)).to.equal(expected);
    });
  }

  const none: readonly unknown[] = [
    '',
    '  ',
    '\0',
    '\u200B'.slice(1),
    NaN,
    Infinity,
    null,
    undefined,
    true,
    [],
    ['a'],
    {},
    { toString: 'x' },
    { _$litType$: 1 },
  ];
  for (const given of none) {
    it(`gives nothing for ${JSON.stringify(given) ?? String(given)}`, () => {
      expect(cleanText(given)).to.equal(undefined);
    });
  }

  it('cuts at its limit, and leaves no half of a pair there', () => {
    expect(cleanText('x'.repeat(20_000))).to.have.length(10_000);
    expect(cleanText('abc', 2)).to.equal('ab');
    expect(cleanText('a\uD83D\uDE00', 2)).to.equal('a\uFFFD');
  });
});
