import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';

const readyCard = async (more: object = {}): Promise<CardHarness> =>
  (await placeCard({ episode: sampleEpisode(), lang: 'en', ...more })).ready();

const rateOf = (card: CardHarness) => card.part<HTMLSelectElement>('rate').value;

describe('keys, while the card has the focus', () => {
  it('k and space play and pause', async () => {
    const card = await readyCard();
    await card.press('k', 'menu-button');
    await card.until(() => card.is('playing'));
    await card.press('Space', 'scrubber');
    await card.until(() => !card.is('playing'));
  });

  it('space on a button is the button’s own', async () => {
    const card = await readyCard();
    await card.press('Space', 'forward');
    expect(card.element.currentTime).to.equal(30);
    expect(card.is('playing')).to.equal(false);
  });

  const seeks: [string, number][] = [
    ['l', 30],
    ['ArrowRight', 17],
    ['ArrowLeft', 7],
    ['j', 0],
    ['5', 15],
    ['0', 0],
  ];
  for (const [key, second] of seeks)
    it(`${key} goes from 12 to ${second}`, async () => {
      const card = await readyCard();
      card.element.seek(12);
      await card.press(key, 'play');
      expect(card.element.currentTime).to.equal(second);
    });

  it('comma and period change the speed, and say so to ears', async () => {
    const card = await readyCard();
    await card.press('.', 'play');
    expect(rateOf(card)).to.equal('1.25');
    await card.until(() => card.root.querySelector('.said')?.textContent === 'Speed 1.25×');
    await card.press(',', 'play');
    await card.press(',', 'play');
    expect(rateOf(card)).to.equal('0.75');
    await card.until(() => card.root.querySelector('.said')?.textContent === 'Speed 0.75×');
  });

  it('m takes the sound away and gives it back', async () => {
    const card = await readyCard();
    await card.press('m', 'play');
    await card.click('menu-button');
    await card.until(() => card.find('mute')?.ariaLabel === 'Unmute');
  });

  it('? lists the keys, and Escape gives the focus back', async () => {
    const card = await readyCard();
    await card.press('?', 'play');
    await card.until(() => card.find('keys')?.matches(':popover-open') === true, 'the list is open');
    expect(card.text('keys')).to.contain('K ␣ Play or pause').and.contain('J Back 15 seconds').and.contain('? Show these shortcuts');
    expect(card.root.activeElement?.textContent?.trim()).to.equal('Close');
    await card.press('Escape');
    await card.until(() => card.root.activeElement === card.part('play'), 'the focus is back');
  });

  it('a key with a modifier is the page’s', async () => {
    const card = await readyCard();
    card.element.seek(12);
    for (const chord of ['Shift+l', 'Alt+j', 'Control+k']) await card.press(chord, 'play');
    expect(card.element.currentTime).to.equal(12);
    expect(card.is('playing')).to.equal(false);
  });

  it('does nothing while the focus is elsewhere', async () => {
    const card = await readyCard();
    card.element.seek(12);
    (document.activeElement as HTMLElement | null)?.blur();
    await card.press('l');
    expect(card.element.currentTime).to.equal(12);
  });

  it('no-keys leaves the scrubber its arrows and nothing else', async () => {
    const card = await readyCard({ 'no-keys': '' });
    card.element.seek(12);
    await card.press('l', 'play');
    await card.press('k', 'scrubber');
    expect([card.element.currentTime, card.is('playing')]).to.deep.equal([12, false]);
    await card.press('ArrowRight', 'scrubber');
    expect(card.element.currentTime).to.equal(17);
  });

  it('no-keys="false", as some frameworks write it, turns nothing off', async () => {
    const card = await readyCard({ 'no-keys': 'false' });
    await card.press('l', 'play');
    expect(card.element.currentTime).to.equal(30);
  });

  it('arrows on the tabs are the tabs’', async () => {
    const card = await readyCard({ episode: sampleEpisode(undefined, { summary: 'What it is about.' }) });
    card.element.seek(12);
    await card.press('ArrowRight', 'tab');
    expect(card.element.currentTime).to.equal(12);
  });
});
