/** A listener moves through the episode, and hears where it stands. */
import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { click } from '../support/input.js';

const SAMPLE = '/demo/show/rust.json';
const tone = () => placeCard({ episode: sampleEpisode(), lang: 'en' });
const valueText = (card: CardHarness) => card.part('scrubber').getAttribute('aria-valuetext');

describe('the scrubber', () => {
  it('moves by five seconds with each arrow, and to both ends', async () => {
    const card = await (await placeCard({ src: SAMPLE, lang: 'en' })).ready();
    const steps = [
      ['ArrowRight', 5],
      ['ArrowUp', 10],
      ['ArrowRight', 15],
      ['ArrowLeft', 10],
      ['ArrowDown', 5],
      ['End', 737],
      ['ArrowRight', 737],
      ['ArrowLeft', 732],
      ['Home', 0],
      ['ArrowLeft', 0],
    ] as const;
    card.part('scrubber').focus();
    for (const [key, second] of steps) {
      await card.press(key);
      await card.until(() => card.element.currentTime === second, `${key} leads to ${second}`);
    }
  });

  it('leaves an arrow with a modifier to the page', async () => {
    const card = await (await tone()).ready();
    card.part('scrubber').focus();
    await card.press('Control+ArrowRight');
    expect(card.element.currentTime).to.be.lessThan(5);
  });

  it('moves the audio while it plays', async () => {
    const card = await (await tone()).ready();
    await card.play();
    const sought = card.event('episode-seek');
    await card.press('ArrowRight', 'scrubber');
    await sought;
    expect(card.element.currentTime).to.be.within(5, 15);
    expect(card.is('playing')).to.be.true;
  });

  it('goes where the mouse presses', async () => {
    const card = await (await placeCard({ src: SAMPLE })).ready();
    await click(card.part('scrubber'));
    expect(card.element.currentTime).to.be.within(360, 377);
  });

  it('says the time in words', async () => {
    const card = await (await placeCard({ src: SAMPLE, lang: 'en' })).ready();
    expect(valueText(card)).to.equal('0 seconds of 12 minutes 17 seconds');
    await card.seek(228);
    expect(valueText(card)).to.equal('3 minutes 48 seconds of 12 minutes 17 seconds');
    expect(card.part('scrubber').ariaLabel).to.equal('Position');
    expect(card.text('times')).to.match(/^3:48.*−8:29$/);
  });

  it('says the time in German words', async () => {
    const card = await (await placeCard({ src: SAMPLE, lang: 'de' })).ready();
    await card.seek(228);
    expect(valueText(card)).to.match(/^3 Minuten,? (und )?48 Sekunden von 12 Minuten,? (und )?17 Sekunden$/);
    expect(card.playLabel).to.equal('Abspielen');
  });
});
