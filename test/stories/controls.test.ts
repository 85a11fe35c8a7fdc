/** A listener skips and changes the speed. */
import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode } from '../support/card.js';

const SAMPLE = '/demo/show/rust.json';
const tone = () => placeCard({ episode: sampleEpisode(), lang: 'en' });

describe('the further controls', () => {
  it('go back 15 seconds and forward 30', async () => {
    const card = await (await placeCard({ src: SAMPLE, lang: 'en' })).ready();
    expect(card.part('back').ariaLabel).to.equal('Back 15 seconds');
    expect(card.part('forward').ariaLabel).to.equal('Forward 30 seconds');
    await card.click('forward');
    await card.press('Enter', 'forward');
    expect(card.element.currentTime).to.equal(60);
    await card.click('back');
    expect(card.element.currentTime).to.equal(45);
  });

  it('set the speed, before and while it plays', async () => {
    const card = await (await tone()).ready();
    const rate = card.part<HTMLSelectElement>('rate');
    expect(rate.ariaLabel).to.equal('Speed');
    expect(rate.selectedOptions[0]?.textContent).to.equal('1×');
    const choose = (value: string) => {
      rate.value = value;
      rate.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('1.5');
    await card.play();
    await card.event('episode-time');
    expect(rate.value).to.equal('1.5');
    choose('2');
    await card.event('episode-time');
    expect(rate.value).to.equal('2');
  });
});
