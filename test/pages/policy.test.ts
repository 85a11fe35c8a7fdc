/** The built card on pages that allow little: it works whole, and the page hears of no fault. */
import { expect } from '@open-wc/testing';
import { cardOf, type CardHarness } from '../support/card.js';
import { isWebKit } from '../support/engine.js';
import { openFrame, toldBy, type Frame } from '../support/frame.js';

const PAGES = '/test/fixtures/pages';
let frame: Frame;

afterEach(() => frame.close());

/** Opens a page, and waits until its card is there. */
async function open(path: string): Promise<CardHarness> {
  frame = await openFrame(path, { width: 900, height: 700 });
  return cardOf(frame.document.querySelector('episode-card')!);
}

async function quiet(): Promise<void> {
  expect(await toldBy(frame)).to.deep.equal({ console: [], errors: [], violations: [] });
}

const FULL = {
  'a strict policy': `${PAGES}/policy.html`,
  'Trusted Types with the policy of the card': `${PAGES}/trusted-types.html`,
};
for (const [what, path] of Object.entries(FULL)) {
  describe(`on a page under ${what}`, () => {
    it('the card is drawn, opens, plays and stops, without a word', async () => {
      const card = await open(path);
      await card.ready();
      await card.until(() => card.find('section') !== undefined, 'the outline is drawn');
      expect(card.text('kicker')).to.equal('Episode · Feb 16, 2025 · 12 min');
      await card.click('unfold');
      expect(card.root.querySelectorAll('.section').length).to.equal(16);
      await card.click('menu-button');
      await card.until(() => card.find('mute') !== undefined);
      await card.play();
      await card.seek(100);
      await card.until(() => card.element.currentTime >= 100);
      expect(card.root.querySelector('.played')!.getAttribute('width')).to.match(/^13\./);
      await card.pause();
      await quiet();
    });

    it('trouble is told without a fault of ours', async () => {
      const card = await open(path);
      await card.ready();
      const element = card.element as HTMLElement & { src: string };
      element.src = '/faults/status/404';
      await card.failed();
      await frame.settle();
      expect(card.showsFallback).to.be.true;
      expect(frame.errors).to.deep.equal([]);
      expect(frame.violations).to.deep.equal([]);
      expect(frame.console.length).to.equal(1);
    });
  });
}

describe('on a page where Trusted Types allow no policy', () => {
  it('nothing is thrown, and what stands inside the tag stays in sight', async () => {
    await open(`${PAGES}/trusted-types-none.html`);
    await frame.settle();
    const link = frame.document.querySelector('a')!;
    expect(link.checkVisibility()).to.be.true;
    expect(frame.errors).to.deep.equal([]);
    expect(isWebKit || frame.console.every((line) => !line.startsWith('error'))).to.be.true;
  });
});
