import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { freshKey, keyed, requestsOf, waitForRequests } from '../support/ledger.js';

const key = freshKey();
const CHAPTERS = [
  { startTime: 0, title: 'The Start' },
  { startTime: 8, title: 'A Picture Alone', toc: false, img: keyed('/demo/show/cup.svg', key) },
  { startTime: 10, title: 'The Middle', url: 'https://www.pod.example/middle' },
  { startTime: 20, title: 'The End' },
];
const readyCard = async (more: object = {}): Promise<CardHarness> =>
  (
    await placeCard({
      episode: sampleEpisode(undefined, { outline: undefined, chapters: CHAPTERS, image: '/demo/show/rust.svg', ...more }),
      lang: 'en',
    })
  ).ready();
const now = (card: CardHarness) => card.root.querySelector('.times b')?.textContent?.trim();
const headings = (card: CardHarness) =>
  [...card.root.querySelectorAll('[part~=section] h3')].map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());

describe('chapters', () => {
  it('are the outline, without those that are not listed', async () => {
    const card = await readyCard();
    expect(headings(card)).to.deep.equal(['0:00 The Start', '0:10 The Middle', '0:20 The End']);
    expect(card.root.querySelectorAll('.gap')).to.have.length(2);
  });

  it('are stepped through by buttons, and the current one is named', async () => {
    const card = await readyCard();
    expect(card.part<HTMLButtonElement>('previous').disabled).to.equal(true);
    await card.click('next');
    await card.until(() => card.element.currentTime === 10 && now(card) === 'The Middle');
    await card.click('next');
    await card.until(() => card.element.currentTime === 20 && card.part<HTMLButtonElement>('next').disabled);
    await card.click('previous');
    await card.until(() => card.element.currentTime === 10);
  });

  it('ask for pictures and show their links once somebody listens', async () => {
    const card = await readyCard();
    card.element.seek(8);
    await card.until(() => now(card) === 'The Start');
    expect(await requestsOf(key)).to.have.length(0);
    expect(card.root.querySelector('.out')).to.equal(null);
    await card.play();
    await card.until(() => card.part<HTMLImageElement>('cover').src.includes('/cup.svg'));
    await waitForRequests(key);
    expect(card.root.querySelector('.out')!.textContent).to.equal('pod.example');
    await card.click('next');
    await card.until(() => card.part<HTMLImageElement>('cover').src.includes('/rust.svg'));
  });

  it('show a link without a host as it is', async () => {
    const card = await readyCard({ outline: [{ title: 'Call us', startTime: 0, url: 'tel:+123' }] });
    await card.play();
    await card.until(() => card.root.querySelector('.out') !== null);
    expect(card.root.querySelector('.out')!.textContent).to.equal('tel:+123');
  });

  it('join an outline of the same names', async () => {
    const card = await readyCard({ outline: [{ title: 'The middle!', items: ['One point'] }, { title: 'Thanks' }] });
    await card.until(() => headings(card).length === 4, 'the chapters are there');
    expect(headings(card)).to.deep.equal(['0:00 The Start', '0:10 The middle!', 'Thanks', '0:20 The End']);
    expect(card.text('outline')).to.contain('One point');
  });
});
