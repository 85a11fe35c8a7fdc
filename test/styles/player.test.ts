import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';

/** https://www.w3.org/TR/WCAG22/#target-size-minimum */
const LEAST = 24;

const sizes = (card: CardHarness, selector: string) =>
  [...card.root.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { name: element.getAttribute('part') ?? element.textContent?.trim(), width, height };
    });
const tooSmall = (found: ReturnType<typeof sizes>) => found.filter(({ width, height }) => Math.min(width, height) < LEAST);

describe('what is pressed in the player', () => {
  for (const width of [260, 340, 600, 960]) {
    it(`is at least ${LEAST} px large in a card of ${width} px`, async () => {
      const card = await (await placeCard({ episode: sampleEpisode(), into: box(width) })).ready();
      await card.click('menu-button');
      await card.until(() => card.find('mute') !== undefined);
      const found = sizes(card, '.player :is(button, select, input, a), .menu a, .tabs button');
      expect(found.length).to.be.greaterThan(6);
      expect(tooSmall(found)).to.deep.equal([]);
    });
  }

  for (const variant of ['compact', 'mini']) {
    it(`is at least ${LEAST} px large in a ${variant} card, but for the height of its rail`, async () => {
      const card = await (await placeCard({ episode: sampleEpisode(), variant, into: box(400) })).ready();
      const found = sizes(card, 'button, select');
      expect(found.length).to.be.greaterThan(0);
      expect(tooSmall(found)).to.deep.equal([]);
    });
  }
});
