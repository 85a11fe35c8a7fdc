/** Every page of the demo that the first one leads to: it opens without a word, and its first card is there. */
import { expect } from '@open-wc/testing';
import { cardOf } from '../support/card.js';
import { openFrame, type Frame } from '../support/frame.js';

const START = '/demo/index.html';
/** These show what goes wrong, and say so. */
const TROUBLED = ['states.html', 'problems.html'];
/** These load their first card when asked. */
const ASKING = ['privacy.html', 'drawn.html'];
const paths: string[] = [];
let frame: Frame;

before(async () => {
  const page = new DOMParser().parseFromString(await (await fetch(START)).text(), 'text/html');
  for (const link of page.querySelectorAll('nav a'))
    paths.push(new URL(link.getAttribute('href')!, new URL(START, location.origin)).pathname);
});
afterEach(() => frame?.close());

describe('the demo', () => {
  it('opens page by page without an error, and draws a card on each', async () => {
    expect(paths).to.include(START);
    expect(paths.length).to.be.greaterThan(5);
    for (const path of paths) {
      frame = await openFrame(path, { width: 1000, height: 700 });
      const card = frame.document.querySelector('episode-card');
      const isTroubled = TROUBLED.some((name) => path.endsWith(name));
      if (card && !isTroubled && !ASKING.some((name) => path.endsWith(name))) await cardOf(card).ready();
      await frame.settle();
      expect(frame.errors, path).to.deep.equal([]);
      expect(frame.violations, path).to.deep.equal([]);
      if (!isTroubled) expect(frame.console, path).to.deep.equal([]);
      frame.close();
    }
  }).timeout(60_000);

  it('draws a card without its script on drawn.html, which lives when the button is pressed', async () => {
    frame = await openFrame('/demo/drawn.html', { width: 1000, height: 700 });
    const card = cardOf(frame.document.querySelector('episode-card')!);
    expect(frame.window.customElements.get('episode-card')).to.equal(undefined);
    expect(card.text('title')).to.equal('Why I Like Rust Better Than Python');
    expect(card.root.querySelector('audio')!.getBoundingClientRect().height).to.be.above(0);
    frame.document.getElementById('bring')!.click();
    await frame.window.customElements.whenDefined('episode-card');
    await card.until(() => card.root.querySelector('.served') === null, 'the card lives');
    expect(card.is('ready')).to.equal(true);
    expect(frame.errors).to.deep.equal([]);
  });

  it('stays still while its first card comes', async () => {
    frame = await openFrame(START, { width: 1000, height: 700 });
    const card = await cardOf(frame.document.querySelector('episode-card')!).ready();
    await card.until(() => card.find('section') !== undefined);
    const { PerformanceObserver: Observer } = frame.window as unknown as { PerformanceObserver: typeof PerformanceObserver };
    // Only Chromium measures shifts of the layout.
    if (!Observer.supportedEntryTypes.includes('layout-shift')) return;
    const shifts = await new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      const observer = new Observer((list) => found.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      // Two frames: what was buffered is handed over in a task of its own.
      frame.window.requestAnimationFrame(() => frame.window.requestAnimationFrame(() => resolve([...found, ...observer.takeRecords()])));
    });
    const sum = shifts.reduce((total, entry) => total + (entry as PerformanceEntry & { value: number }).value, 0);
    expect(sum, JSON.stringify(shifts).slice(0, 2000)).to.equal(0);
  });
});
