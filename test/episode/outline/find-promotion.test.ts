import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/episode/outline/block.js';
import { findPromotion, isPromotion } from '../../../src/episode/outline/find-promotion.js';

/** "# Rye" is a heading, all else an item. */
const blocks = (texts: readonly string[]): Block[] =>
  texts.map((text) => ({ type: text.startsWith('# ') ? 'heading' : 'item', level: 1, text: text.replace('# ', ''), links: [] }));

describe('findPromotion', () => {
  const table: [string, string[], string[]][] = [
    [
      'sections that advertise, at the end',
      ['# Rye', 'dark', 'sour', '# Follow us', 'Mastodon', '# Sponsors', 'A mill'],
      ['Follow us', 'Mastodon', 'Sponsors', 'A mill'],
    ],
    [
      'closing lines',
      ['Rye', 'Oats', 'Salt', 'Follow us on Mastodon', 'Get 20% off flour'],
      ['Follow us on Mastodon', 'Get 20% off flour'],
    ],
    [
      'a run of emoji',
      ['Rye', 'Oats', '# 🔥 Class offers:', '🍞 Loaves', '🥐 Pastry', '⚡ Rolls', 'All at the mill'],
      ['🔥 Class offers:', '🍞 Loaves', '🥐 Pastry', '⚡ Rolls', 'All at the mill'],
    ],
    ['nothing where emoji lead every line', ['🍞 Rye', '🥐 Oats', '⚡ Salt', '🔥 Class'], []],
    ['nothing in the middle', ['# Sponsors', 'A mill', '# Rye', 'dark', '# Oats', 'pale'], []],
    ['nothing in plain notes', ['# Rye', 'dark'], []],
    ['nothing in nothing', [], []],
  ];
  for (const [what, texts, tail] of table) {
    it(`finds ${what}`, () => {
      const all = blocks(texts);
      expect(all.slice(findPromotion(all)).map(({ text }) => text)).to.deep.equal(tail);
    });
  }
});

describe('isPromotion', () => {
  const table: [string, boolean][] = [
    ['Follow us on Mastodon', true],
    ['Get 20% off', true],
    ['Unterstützt uns', true],
    ['Suscríbete al boletín', true],
    ['Подписывайтесь на канал', true],
    ['We follow the river', false],
    ['The oven was off', false],
  ];
  for (const [text, answer] of table) {
    it(`says ${answer} of "${text}"`, () => expect(isPromotion({ type: 'item', level: 1, text, links: [] })).to.equal(answer));
  }
});
