/** A reader finds the outline, the summary, the transcript and similar episodes, and plays from a heading. */
import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';

const SAMPLE = '/demo/show/rust.json';
const NAMES = ['outline', 'about', 'transcript', 'similar'];
const all = (card: CardHarness, selector: string) => [...card.root.querySelectorAll<HTMLElement>(selector)];
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const isSeen = (element: Element) => element.checkVisibility();

async function sample(width: number, attributes: object = {}): Promise<CardHarness> {
  const card = await (await placeCard({ src: SAMPLE, lang: 'en', into: box(width), ...attributes })).ready();
  return card.until(() => card.find('section') !== undefined, 'the outline is drawn');
}

describe('the tabs of a narrow card', () => {
  const openTab = (card: CardHarness) => words(card.root.querySelector('[role=tab][aria-selected=true]'));
  const openPanels = (card: CardHarness) =>
    all(card, '[role=tabpanel]')
      .filter(isSeen)
      .map((panel) => panel.id);

  it('show one panel', async () => {
    const card = await sample(400);
    expect(openPanels(card)).to.deep.equal(['outline']);
    expect(all(card, '[role=tab]').map(words)).to.deep.equal(['Outline', 'About', 'Transcript', 'Similar 2']);
  });

  it('are one stop for Tab and move by arrows, Home and End', async () => {
    const card = await sample(400);
    const tabStops = () =>
      all(card, '[role=tab]')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(words);
    all(card, '[role=tab]')[0]!.focus();
    const steps = [
      ['ArrowRight', 'About', 'about'],
      ['ArrowRight', 'Transcript', 'transcript'],
      ['End', 'Similar 2', 'similar'],
      ['ArrowRight', 'Outline', 'outline'],
      ['ArrowLeft', 'Similar 2', 'similar'],
      ['Home', 'Outline', 'outline'],
    ] as const;
    for (const [key, tab, panel] of steps) {
      await card.press(key);
      expect(openTab(card), key).to.equal(tab);
      expect(words(card.root.activeElement), key).to.equal(tab);
      expect(tabStops(), key).to.deep.equal([tab]);
      expect(openPanels(card), key).to.deep.equal([panel]);
    }
  });

  it('are opened by the mouse', async () => {
    const card = await sample(400);
    const tab = all(card, '[role=tab]')[3]!;
    tab.click();
    await card.element.updateComplete;
    expect(openPanels(card)).to.deep.equal(['similar']);
  });

  it('name the panels that they control', async () => {
    const card = await sample(400);
    for (const tab of all(card, '[role=tab]')) {
      const panel = card.root.getElementById(tab.getAttribute('aria-controls')!);
      expect(words(tab)).to.contain(panel?.ariaLabel);
    }
    expect(all(card, '[role=tabpanel]').map(({ id }) => id)).to.deep.equal(NAMES);
  });

  it('are not there where it is wide: all panels are', async () => {
    const card = await sample(960);
    expect(isSeen(card.part('tabs'))).to.be.false;
    expect(openPanels(card)).to.deep.equal(NAMES);
  });
});

describe('the outline', () => {
  it('plays from a heading with a time, and marks it while it plays', async () => {
    const card = await (await placeCard({ episode: sampleEpisode(), lang: 'en' })).ready();
    const headings = all(card, '.seek');
    expect(headings.map(words)).to.deep.equal(['0:00 A Quick Start', '0:12 The Long Run']);
    expect(headings[1]!.title).to.equal('Play from 12 seconds');
    expect(card.find('section-now')).to.be.undefined;
    await card.press('Enter');
    headings[1]!.focus();
    await card.press('Enter');
    await card.until(() => card.is('playing') && card.element.currentTime >= 12);
    await card.until(() => words(card.find('section-now')?.querySelector('.seek')) === '0:12 The Long Run');
    expect(all(card, '[aria-current]').length).to.equal(1);
    expect(card.part('section-now').getAttribute('aria-current')).to.equal('true');
    expect(words(card.part('times').querySelector('b'))).to.equal('The Long Run');
    await card.seek(3);
    await card.until(() => words(card.find('section-now')?.querySelector('.seek')) === '0:00 A Quick Start');
    expect(all(card, '[aria-current]').length).to.equal(1);
  });

  it('seeks before anything plays: no section is marked at the start, the right one after a seek', async () => {
    const card = await (await placeCard({ episode: sampleEpisode() })).ready();
    expect(card.find('section-now')).to.be.undefined;
    await card.seek(13);
    expect(words(card.part('section-now').querySelector('.seek'))).to.equal('0:12 The Long Run');
  });

  it('cuts the rail where sections start', async () => {
    const card = await (await placeCard({ episode: sampleEpisode() })).ready();
    expect([...card.root.querySelectorAll('.gap')].map((gap) => gap.getAttribute('x'))).to.deep.equal(['40%']);
  });

  it('is cut when it is long, and shows all when asked', async () => {
    const card = await sample(960);
    const unfold = card.part('unfold');
    const count = () => all(card, '[part~=section]').length;
    const few = count();
    expect(words(unfold)).to.equal('Show all');
    expect(unfold.getAttribute('aria-expanded')).to.equal('false');
    await card.press('Enter', 'unfold');
    expect(words(card.part('unfold'))).to.equal('Show less');
    expect(card.part('unfold').getAttribute('aria-expanded')).to.equal('true');
    expect(count()).to.equal(16);
    expect(few).to.be.within(3, 15);
    await card.press('Enter');
    expect(count()).to.equal(few);
  });

  it('folds the promotion away', async () => {
    const card = await sample(960);
    await card.click('unfold');
    const promotion = card.root.querySelector('details')!;
    expect(words(promotion.querySelector('summary'))).to.not.equal('');
    expect(promotion.open).to.be.false;
    expect(isSeen(promotion.querySelector('summary')!)).to.be.true;
    expect(words(promotion)).to.contain('WORKSHOPS.EXAMPLE');
    promotion.querySelector('summary')!.click();
    expect(promotion.open).to.be.true;
  });
});

describe('the panels beside the outline', () => {
  it('tell what the episode covers', async () => {
    const card = await sample(960);
    expect(words(card.part('about').querySelector('h3'))).to.equal('What this episode covers');
    expect(words(card.part('about').querySelector('p'))).to.match(/^A developer who earned a living with Python/);
  });

  it('say honestly that there is no transcript yet', async () => {
    const card = await sample(960);
    expect(card.text('transcript')).to.equal('Transcript No transcript for this episode yet');
  });

  it('link to similar episodes, with dates and durations', async () => {
    const card = await sample(960);
    const links = all(card, '[part=similar-item] a') as HTMLAnchorElement[];
    expect(links.map(words)).to.deep.equal([
      'Rust Projects with Multiple Entry Points Like CLI and Web Mar 16, 2025 6m',
      'Build a cup vs wash a cup: Rust vs Python Oct 3, 2024 3m',
    ]);
    expect(links.map(({ href }) => new URL(href).pathname)).to.deep.equal(['/demo/show/entry-points.html', '/demo/show/cup.html']);
    expect(links.map((link) => link.querySelector('time')!.dateTime)).to.deep.equal(['2025-03-16', '2024-10-03']);
    expect(links.map((link) => link.querySelector('abbr')!.ariaLabel)).to.deep.equal(['6 minutes', '3 minutes']);
  });

  it('are left out where the episode has nothing to put into them', async () => {
    const card = await (await placeCard({ episode: { title: 'Bare', audio: '/test/fixtures/audio/tone-4s.mp3' } })).ready();
    expect(all(card, '[role=tab], [role=tabpanel]').length).to.equal(0);
  });
});
