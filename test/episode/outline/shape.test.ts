import { expect } from '@open-wc/testing';
import { shapeOf } from '../../../src/episode/outline/shape.js';

describe('shapeOf', () => {
  const table: [string, string][] = [
    ['Rust 1.0 で🔥', 'Aaaa 9.9 cEE'],
    ['Élan Öl', 'Aaaa Aa'],
    ['Привет, МИР', 'Aaaaaa, AAA'],
    ['e\u0301', 'aa'],
    ['١٢:٣٤', '99:99'],
    ['⚡\ufe0f©', 'EE©'],
    ['', ''],
  ];
  for (const [text, shape] of table) {
    it(`reads ${JSON.stringify(text)} as ${shape}`, () => expect(shapeOf(text)).to.equal(shape));
  }

  it('keeps every offset', () => expect(shapeOf('👩‍🍳 x').length).to.equal('👩‍🍳 x'.length));
});
