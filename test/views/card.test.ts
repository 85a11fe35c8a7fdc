/** The card in any width, with whatever words: it keeps to its place. */
import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, type CardHarness } from '../support/card.js';
import { saying } from '../support/hostile.js';
import { setViewport } from '../support/input.js';

async function drawn(options: object): Promise<CardHarness> {
  const card = await (await placeCard({ lang: 'en', ...options })).ready();
  return card.until(() => card.root.querySelector('.pending') === null);
}

describe('the width of the card', () => {
  before(() => setViewport(1000, 700));
  after(() => setViewport(800, 600));

  const TEXTS = {
    'a word of 10,000 letters': 'W'.repeat(10_000),
    '300 combining marks': `Z${'\u0351'.repeat(300)}algo`,
    'bidi overrides': '\u202Eright to left\u202E \u2067\u202Dand back',
    'no text but spaces and signs': '\u00A0\u200B\u00AD\uFEFF.',
    'lone surrogates': 'a\uD800b\uDC00c',
  };
  for (const [what, text] of Object.entries(TEXTS)) {
    for (const variant of ['full', 'compact', 'mini']) {
      it(`is that of its place with ${what} in every field, ${variant}`, async () => {
        const page = document.documentElement;
        const place = box(960);
        const card = await drawn({ episode: saying(text), into: place, variant });
        for (const width of [960, 820, 819, 600, 461, 340, 320, 260]) {
          place.style.width = `${width}px`;
          const found = card.element.getBoundingClientRect().width;
          if (variant === 'mini') expect(found).to.be.at.most(width);
          else expect(found, `at ${width}`).to.equal(width);
          expect(card.part('card').getBoundingClientRect().width, `frame at ${width}`).to.be.at.most(width);
          // A box wider than the window, as WebKit's may be here, makes the page as wide as itself.
          expect(page.scrollWidth, `page at ${width}`).to.be.at.most(
            Math.max(page.clientWidth, Math.ceil(place.getBoundingClientRect().right)),
          );
          for (const button of card.root.querySelectorAll('.player button')) {
            const { left, right } = button.getBoundingClientRect();
            const frame = card.element.getBoundingClientRect();
            expect(left >= frame.left && right <= frame.right, `${button.getAttribute('part')} inside at ${width}`).to.be.true;
          }
        }
      });
    }
  }
});

describe('the sample episode in every width', () => {
  for (const width of [260, 320, 340, 600, 820, 960]) {
    it(`is cut nowhere at ${width} px`, async () => {
      await setViewport(1000, 700);
      const card = await drawn({ src: '/demo/show/rust.json', into: box(width) });
      const frame = card.part('card');
      const limits = frame.getBoundingClientRect();
      const cut = [...frame.querySelectorAll('h2, h3, p, li, button, a, select, time')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return element.checkVisibility() && !element.closest('.tabs') && (left < limits.left || right > limits.right);
      });
      expect(cut.map(({ localName, textContent }) => `${localName} ${textContent}`)).to.deep.equal([]);
      await setViewport(800, 600);
    });
  }
});
