/** Where a page puts the card, and what it says of all text, cannot make the card unreadable. */
import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { nextEvent } from '../support/once.js';

/** A box whose style is `css`, around the card. */
function place(width: number, css: string): HTMLElement {
  const element = box(width);
  element.style.cssText += css;
  return element;
}

const wordy = sampleEpisode(undefined, {
  title: 'A title of so many words that it would never stand on one single line',
  show: { title: 'A show with a name of quite a few words, too' },
  outline: [
    { title: 'A heading of so many words that it takes two lines', items: ['And an item of so many words that it needs two as well'] },
  ],
});
const ready = async (options: object): Promise<CardHarness> => {
  const card = await (await placeCard({ episode: wordy, lang: 'en', ...options })).ready();
  return card.until(() => card.find('section') !== undefined);
};

describe('a card is as wide as there is room', () => {
  for (const [name, css] of Object.entries({
    'in a row of a flexbox': 'display: flex',
    'in a column that is centred': 'display: flex; flex-direction: column; align-items: center',
    'in the middle of a grid': 'display: grid; place-items: center',
    'in a block': '',
  }))
    it(name, async () => {
      const card = await ready({ into: place(600, css) });
      expect(card.element.getBoundingClientRect().width).to.equal(600);
    });

  it('with a margin, too', async () => {
    const into = place(600, '');
    const card = await ready({ into, style: 'margin: 0 20px' });
    expect(card.element.getBoundingClientRect().width).to.equal(560);
    into.style.display = 'flex';
    expect(card.element.getBoundingClientRect().width).to.equal(560);
  });

  it('and leaves room for what stands beside it', async () => {
    const into = place(600, 'display: flex');
    const beside = into.appendChild(document.createElement('div'));
    beside.style.cssText = 'inline-size: 200px; flex: none';
    const card = await ready({ into });
    expect(card.element.getBoundingClientRect().width).to.equal(400);
  });
});

describe('a card is never narrower than can be read', () => {
  for (const [name, css] of Object.entries({
    'in a grid that asks for the least width': 'display: grid; grid-template-columns: min-content 1fr',
    'in an inline block': 'display: inline-block; width: auto',
    'in a float': 'float: left; width: auto',
  }))
    it(name, async () => {
      const card = await ready({ into: place(600, css) });
      expect(card.element.getBoundingClientRect().width).to.be.at.least(240);
    });

  it('and widens no narrow page for it', async () => {
    const outer = place(320, 'display: flex; padding: 0 16px; box-sizing: border-box');
    const inner = outer.appendChild(document.createElement('main'));
    inner.style.cssText = 'flex: 1; padding: 0 16px';
    const card = await ready({ into: inner });
    expect([card.element.getBoundingClientRect().width, outer.scrollWidth]).to.deep.equal([256, 320]);
  });
});

describe('what a page says of all text', () => {
  it('keeps no line of the card from breaking, and centres none', async () => {
    const card = await ready({ into: place(360, 'white-space: nowrap; text-align: center') });
    const frame = card.part('card').getBoundingClientRect();
    const text = document.createRange();
    for (const element of card.root.querySelectorAll<HTMLElement>('.title, .by, h3, li')) {
      text.selectNodeContents(element);
      expect(text.getBoundingClientRect().right, element.textContent).to.be.at.most(frame.right);
      expect(getComputedStyle(element).textAlign).to.be.oneOf(['start', 'left']);
    }
  });

  it("is kept for the page's own words inside the tag", async () => {
    const card = await (await placeCard({ src: '/faults/status/404', into: place(360, 'text-align: center'), lang: 'en' })).failed();
    expect(getComputedStyle(card.element).textAlign).to.equal('center');
  });
});

it('a cover that does not come leaves its square as it is', async () => {
  const card = await ready({
    episode: { ...wordy, image: '/faults/status/404', imageAlt: 'A wide picture of crabs and snakes in a field of stars at night' },
    into: box(500),
  });
  const cover = card.part<HTMLImageElement>('cover');
  cover.loading = 'eager';
  if (!cover.complete) await nextEvent(cover, 'error');
  const { width, height } = cover.getBoundingClientRect();
  expect(Math.abs(height - width)).to.be.below(1);
});
