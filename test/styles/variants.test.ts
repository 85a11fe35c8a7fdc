import { expect } from '@open-wc/testing';
import { emulateMedia as emulate } from '@web/test-runner-commands';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { isChromium } from '../support/engine.js';

const SAMPLE = '/demo/show/rust.json';
const CONTROLS = 'button, select, input, [role=tablist]';
const seen = (card: CardHarness, selector: string) =>
  [...card.root.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true })).length;

async function sample(width: number): Promise<CardHarness> {
  const card = await (await placeCard({ src: SAMPLE, lang: 'en', into: box(width) })).ready();
  return card.until(() => card.find('section') !== undefined);
}

describe('on paper', () => {
  afterEach(() => (isChromium ? emulate({ media: 'screen' }) : undefined));

  for (const width of [400, 960]) {
    it(`a card of ${width} px shows all it has, and no controls`, async () => {
      const card = await sample(width);
      expect(seen(card, CONTROLS)).to.be.greaterThan(5);
      dispatchEvent(new Event('beforeprint'));
      await card.element.updateComplete;
      expect(seen(card, '.section')).to.equal(16);
      // Only Chromium's protocol can turn the page into paper; elsewhere the unfolding is all there is to see.
      if (!isChromium) return;
      await emulate({ media: 'print' });
      expect(seen(card, CONTROLS)).to.equal(0);
      expect(seen(card, '.section')).to.equal(16);
      for (const panel of ['outline', 'about', 'transcript', 'similar']) expect(seen(card, `.${panel}.panel`), panel).to.equal(1);
      expect(getComputedStyle(card.part('title').querySelector('a')!, '::after').content).to.contain('/demo/show/rust.html');
    });
  }

  it('no heading stands over a transcript that nobody opened', async () => {
    if (!isChromium) return;
    const episode = sampleEpisode(undefined, { transcripts: [{ url: '/demo/show/entry-points.vtt', type: 'text/vtt' }] });
    const card = await (await placeCard({ episode, into: box(960) })).ready();
    await card.until(() => seen(card, '.transcript .label') === 1);
    await emulate({ media: 'print' });
    expect(seen(card, '.label')).to.equal(0);
  });

  for (const variant of ['compact', 'mini'])
    it(`a ${variant} card shows its whole title, and no controls`, async () => {
      if (!isChromium) return;
      const episode = sampleEpisode(undefined, { title: 'A title that is longer than a small card is wide '.repeat(3) });
      const card = await (await placeCard({ episode, variant, into: box(400) })).ready();
      await card.until(() => card.find('play') !== undefined);
      await emulate({ media: 'print' });
      expect(seen(card, CONTROLS)).to.equal(0);
      const { clientWidth, scrollWidth, clientHeight } = card.part('title');
      expect(clientHeight).to.be.greaterThan(40);
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
});

describe('the small faces', () => {
  it('compact stands in one row with its rail, and mini as a pill as wide as its words', async () => {
    const compact = await (await placeCard({ episode: sampleEpisode(), variant: 'compact', into: box(600) })).ready();
    await compact.until(() => compact.find('play') !== undefined);
    const { width, height } = compact.part('card').getBoundingClientRect();
    expect(width).to.equal(600);
    expect(height).to.be.within(48, 90);
    expect(compact.find('scrubber')).to.not.equal(undefined);

    const mini = await (await placeCard({ episode: sampleEpisode(), variant: 'mini', into: box(600) })).ready();
    await mini.until(() => mini.find('play') !== undefined);
    const pill = mini.element.getBoundingClientRect();
    expect(pill.width).to.be.within(200, 599);
    expect(pill.height).to.be.within(32, 52);
    expect(mini.find('scrubber')).to.be.undefined;
  });

  for (const variant of ['compact', 'mini']) {
    it(`${variant} plays`, async () => {
      const card = await (await placeCard({ episode: sampleEpisode(), variant, into: box(300) })).ready();
      await card.until(() => card.find('play') !== undefined);
      await card.play();
      expect(card.playLabel).to.equal('Pause');
    });
  }
});
