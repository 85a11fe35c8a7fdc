import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { nextEvent } from '../support/once.js';

const { href } = location;

/** The page's address leads here; what was there before comes back after the test. */
function goTo(fragment: string): void {
  history.replaceState(null, '', fragment);
}

async function follow(fragment: string): Promise<void> {
  const changed = nextEvent(window, 'hashchange');
  location.hash = fragment;
  await changed;
}

afterEach(() => goTo(href));

const readyCard = async (more: object = {}): Promise<CardHarness> =>
  (await placeCard({ episode: sampleEpisode(), lang: 'en', ...more })).ready();

const isAt = (card: CardHarness, second: number) => card.until(() => card.element.currentTime === second, `the card is at ${second}`);

describe('a link to a second', () => {
  it('leads there on arrival, and plays nothing', async () => {
    goTo('#t=12');
    const card = await readyCard();
    await isAt(card, 12);
    expect(card.is('playing')).to.equal(false);
    expect(card.text('times')).to.match(/^0:12/);
  });

  it('leads to the page’s first card, and to no other', async () => {
    goTo('#t=12');
    const [first, second] = [await readyCard(), await readyCard()];
    await isAt(first, 12);
    expect(second.element.currentTime).to.equal(0);
  });

  it('leads to the card whose id it names', async () => {
    goTo('#the%20other&t=0:07');
    const first = await readyCard();
    const second = await readyCard({ id: 'the other' });
    await isAt(second, 7);
    expect(first.element.currentTime).to.equal(0);
  });

  it('is followed when the address changes', async () => {
    const card = await readyCard();
    goTo('#t=5');
    await card.play();
    await follow('#t=20');
    await card.until(() => card.element.currentTime >= 20);
  });

  it('brings a card near that is far', async () => {
    const far = document.createElement('div');
    far.style.height = '9000px';
    document.body.append(far);
    const card = await placeCard({ episode: sampleEpisode(), lang: 'en', id: 'far' });
    expect(card.is('ready')).to.equal(false);
    await follow('#far&t=12');
    await isAt(card, 12);
    expect(card.element.getBoundingClientRect().top).to.be.lessThan(innerHeight);
    far.remove();
  });

  it('with an end plays its range and stops there', async () => {
    goTo('#t=12,12.8');
    const card = await readyCard();
    await isAt(card, 12);
    await card.click('play');
    await card.event('episode-pause');
    await card.until(() => Math.abs(card.element.currentTime - 12.8) < 0.05, 'it stands at the end of the range');
  });

  it('is copied from the menu', async () => {
    const card = await readyCard({ id: 'rust' });
    card.element.seek(12);
    await card.click('menu-button');
    await card.until(() => card.find('copy-link') !== undefined);
    expect(card.text('copy-link')).to.equal('Copy link at 0:12');
    expect(card.part<HTMLAnchorElement>('copy-link').href).to.equal(`${href.split('#')[0]}#rust&t=12`);
  });

  it('makes no entry in the history where a heading is pressed', async () => {
    const card = await readyCard();
    const { length } = history;
    card.root.querySelector<HTMLButtonElement>('.seek')!.click();
    await card.until(() => card.is('playing'));
    expect([history.length, location.hash]).to.deep.equal([length, '']);
  });
});

describe('a highlight', () => {
  it('plays exactly its range', async () => {
    const card = await readyCard({
      episode: sampleEpisode(undefined, { soundbites: [{ startTime: 3, duration: 0.7, title: 'The best of it' }] }),
    });
    await card.click('menu-button');
    await card.until(() => card.text('highlight') === 'The best of it');
    await card.click('highlight');
    await card.until(() => card.is('playing'));
    expect(card.element.currentTime).to.be.at.least(3);
    await card.event('episode-pause');
    await card.until(() => Math.abs(card.element.currentTime - 3.7) < 0.05, 'it stands at the end of the highlight');
  });
});
