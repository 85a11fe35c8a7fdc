import { expect } from '@open-wc/testing';
import type { Inline } from '../../../src/episode/outline/outline.js';
import { readInlines } from '../../../src/episode/outline/read-inlines.js';

describe('readInlines', () => {
  const site = (text: string, url = text): Inline => ({ text, url });
  const table: [string, Inline[]][] = [
    ['plain  text', ['plain text']],
    ['see https://example.org/a.', ['see ', site('https://example.org/a'), '.']],
    ['(https://example.org/a)', ['(', site('https://example.org/a'), ')']],
    ['https://example.org/a_(b)', [site('https://example.org/a_(b)')]],
    ['at www.example.org!', ['at ', site('www.example.org', 'https://www.example.org/'), '!']],
    ['[a grid](https://example.org/g) here', [site('a grid', 'https://example.org/g'), ' here']],
    ['[bad](javascript:alert)', ['[bad](javascript:alert)']],
    ['https://', ['https://']],
    ['', []],
  ];
  for (const [text, runs] of table) it(`reads "${text}"`, () => expect(readInlines(text, [])).to.deep.equal(runs));

  it('reads stamps when they count', () => {
    const runs = ['Intro at ', { text: '01:10', startTime: 70 }];
    expect(readInlines('Intro at 01:10', [], { hasStamps: true })).to.deep.equal(runs);
    expect(readInlines('Intro at 01:10', [])).to.deep.equal(['Intro at 01:10']);
    expect(readInlines('Intro at 01:10', [], { hasStamps: true, duration: 60 })).to.deep.equal(['Intro at 01:10']);
  });

  it('keeps marked links that are safe and the text of others', () => {
    const links = [
      { start: 0, end: 4, url: 'https://example.org/' },
      { start: 9, end: 12, url: 'javascript:alert(1)' },
    ];
    expect(readInlines('here and bad', links)).to.deep.equal([site('here', 'https://example.org/'), ' and bad']);
  });
});
