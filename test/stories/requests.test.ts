/** Nothing of the audio is asked for before the listener wants to hear it; the server counts. */
import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { hover, press } from '../support/input.js';
import { freshKey, keyed, requestsOf, waitForRequests } from '../support/ledger.js';
import { nextEvent } from '../support/once.js';

const AUDIO = '/demo/show/rust.mp3';

/** A card whose audio the server counts, far down a long page. */
async function counted(): Promise<{ card: CardHarness; key: string }> {
  const key = freshKey();
  const card = await (await placeCard({ episode: sampleEpisode(keyed(AUDIO, key), { duration: 737 }), lang: 'en' })).ready();
  return { card, key };
}

describe('the audio', () => {
  it('is not asked for by loading, scrolling, hovering and focusing, and is by a press', async () => {
    const { card, key } = await counted();
    expect((await requestsOf(key)).length, 'after loading').to.equal(0);

    document.body.style.paddingBlock = '3000px';
    const scrolled = nextEvent(document, 'scroll');
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    await scrolled;
    card.element.scrollIntoView({ behavior: 'instant' });
    expect((await requestsOf(key)).length, 'after scrolling').to.equal(0);

    for (const part of ['play', 'scrubber', 'forward', 'menu-button']) {
      await hover(card.part(part));
      card.part(part).focus();
      expect((await requestsOf(key)).length, `after hover and focus of ${part}`).to.equal(0);
    }

    await card.click('play');
    const [request] = await waitForRequests(key);
    expect(request!.method).to.equal('GET');
    document.body.style.paddingBlock = '';
  });

  it('is not asked for by tabbing through the card', async () => {
    const { card, key } = await counted();
    // Something to stop at, before the focus leaves the page.
    const end = box(100).appendChild(document.createElement('button'));
    end.textContent = 'After the card';
    card.part('play').focus();
    const seen = new Set<Element>();
    while (document.activeElement !== end && seen.size < 50) {
      seen.add(card.root.activeElement!);
      await press('Tab');
    }
    expect(seen.size).to.be.within(6, 20);
    expect((await requestsOf(key)).length).to.equal(0);
    await card.press('Enter', 'play');
    await waitForRequests(key);
  });

  it('is not asked for by scrubbing, skipping, speed, tabs and the menu', async () => {
    const { card, key } = await counted();
    await card.seek(100);
    await card.press('ArrowRight', 'scrubber');
    await card.click('forward');
    await card.click('menu-button');
    await card.until(() => card.find('mute') !== undefined);
    await card.click('mute');
    await press('Escape');
    const rate = card.part<HTMLSelectElement>('rate');
    rate.value = '2';
    rate.dispatchEvent(new Event('change', { bubbles: true }));
    await card.element.updateComplete;
    expect(card.element.currentTime).to.equal(135);
    expect((await requestsOf(key)).length).to.equal(0);
    await card.click('play');
    await waitForRequests(key);
  });
});
