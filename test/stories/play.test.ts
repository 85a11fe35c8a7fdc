/** A listener plays and pauses, with the mouse and with the keyboard. */
import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';

const tone = () => placeCard({ episode: sampleEpisode(), lang: 'en' });
/** The name, as an element in a failed comparison is more than a report can hold. */
const focused = (card: CardHarness) => card.root.activeElement?.getAttribute('part');

describe('the play button', () => {
  it('plays and pauses under the mouse', async () => {
    const card = await (await tone()).ready();
    expect(card.playLabel).to.equal('Play');
    await card.play();
    expect(card.playLabel).to.equal('Pause');
    expect(card.element.paused).to.be.false;
    await card.pause();
    expect(card.playLabel).to.equal('Play');
    expect(card.element.paused).to.be.true;
  });

  for (const key of ['Space', 'Enter']) {
    it(`plays and pauses by ${key}, and keeps the focus`, async () => {
      const card = await (await tone()).ready();
      await card.press(key, 'play');
      await card.until(() => card.is('playing'));
      expect(focused(card)).to.equal('play');
      await card.press(key);
      await card.until(() => !card.is('playing'));
      expect(focused(card)).to.equal('play');
    });
  }

  it('is disabled without audio', async () => {
    const { audio: _, ...silent } = sampleEpisode();
    const card = await (await placeCard({ episode: silent })).ready();
    expect(card.part<HTMLButtonElement>('play').disabled).to.be.true;
    expect(card.part<HTMLInputElement>('scrubber').disabled).to.be.true;
  });
});
