/** Pages that break what they can: the built card is drawn, plays and stops, or its fallback stays; nothing is thrown. */
import { expect } from '@open-wc/testing';
import { cardOf, type CardHarness } from '../support/card.js';
import { openFrame, type Frame } from '../support/frame.js';

const TITLE = 'Why I Like Rust Better Than Python';
let frame: Frame;

afterEach(() => frame.close());

async function open(page: string, size = { width: 800, height: 700 }): Promise<CardHarness> {
  frame = await openFrame(`/test/fixtures/pages/${page}`, size);
  return cardOf(frame.document.querySelector('episode-card')!);
}

async function expectNothingThrown(): Promise<void> {
  await frame.settle();
  expect({ errors: frame.errors, violations: frame.violations }).to.deep.equal({ errors: [], violations: [] });
}

describe('however a card comes into a page', () => {
  it('it becomes one once, and is drawn the same', async () => {
    await open('open-ways.html');
    const elements = [...frame.document.querySelectorAll('.way'), (frame.window as unknown as { closedCard: Element }).closedCard];
    expect(elements.length).to.equal(10);
    const drawn = new Map<string, string>();
    for (const element of elements) {
      const card = cardOf(element);
      element.scrollIntoView();
      const { way = 'closed root' } = (element as HTMLElement).dataset;
      await card.until(() => card.is('ready') && card.find('section') !== undefined, `the card is drawn that came by ${way}`);
      drawn.set((element as HTMLElement).dataset.way ?? '', card.part('card').textContent.replace(/\s+/g, ' '));
      expect(card.root.querySelectorAll('[part~=card]').length).to.equal(1);
    }
    expect([...new Set(drawn.values())]).to.have.lengthOf(1);
    expect([...drawn.values()][0]).to.contain(TITLE);
    const inTemplate = frame.document.querySelector('template')!.content.firstElementChild!;
    expect(inTemplate.shadowRoot).to.equal(null);
    await expectNothingThrown();
    expect(frame.console).to.deep.equal([]);
  });
});

describe('where the browser lacks or forbids', () => {
  const LACKS =
    'storage-throws storage-absent storage-full crypto matchMedia mediaSession MediaMetadata mediaSession-throws BroadcastChannel BroadcastChannel-throws clipboard userActivation';
  const all = 'storage-throws crypto matchMedia mediaSession BroadcastChannel clipboard userActivation';
  for (const name of [...LACKS.split(' '), all]) {
    it(`${name}: the card is drawn, plays, seeks, opens its menu and stops, without a word`, async () => {
      const card = await open(`open-host.html?break=${encodeURIComponent(name)}`);
      await card.ready();
      await card.play();
      await card.seek(100);
      await card.until(() => card.element.currentTime >= 100);
      await card.click('menu-button');
      await card.until(() => card.find('mute') !== undefined);
      card.part<HTMLSelectElement>('rate').value = '1.5';
      card.part('rate').dispatchEvent(new Event('change'));
      frame.window.dispatchEvent(new Event('pagehide'));
      await card.pause();
      await expectNothingThrown();
      expect(frame.console).to.deep.equal([]);
    });
  }
});

describe('where the page', () => {
  const HARMLESS: readonly [what: string, name: string][] = [
    ['unsets every style', 'all-unset'],
    ['unsets every style with weight', 'all-unset-important'],
    ['adds to the prototypes of lists, objects and texts', 'arrays'],
    ['wraps fetch', 'fetch-wraps'],
    ['has a base', 'base'],
  ];
  for (const [what, name] of HARMLESS) {
    it(`${what}: the card is readable, plays and stops`, async () => {
      const card = await open(`open-host.html?break=${name}`);
      await card.ready();
      await card.until(() => card.find('section') !== undefined, 'the outline is there');
      const title = card.part('title');
      expect([card.text('title'), title.checkVisibility()]).to.deep.equal([TITLE, true]);
      const { width, height } = card.part('card').getBoundingClientRect();
      expect(width).to.be.within(600, 800);
      expect(height).to.be.greaterThan(200);
      const { color, backgroundColor } = frame.window.getComputedStyle(card.part('card'));
      expect(color).not.to.equal(backgroundColor);
      await card.play();
      await card.pause();
      await expectNothingThrown();
      expect(frame.console).to.deep.equal([]);
    });
  }

  for (const name of ['fetch-throws', 'fetch-absent', 'fetch-lies', 'fetch-undefined']) {
    it(`${name}: the card says so, its fallback stays, and then a retry with the browser’s own succeeds`, async () => {
      const card = await open(`open-host.html?break=${name}`);
      await card.failed();
      expect(card.notice).to.equal('This episode could not be loaded.');
      expect(card.showsFallback).to.equal(true);
      await expectNothingThrown();
      Object.defineProperty(frame.window, 'fetch', { configurable: true, value: window.fetch.bind(window) });
      await card.click('retry');
      await card.ready();
      expect(card.text('title')).to.equal(TITLE);
      await expectNothingThrown();
    });
  }
});
