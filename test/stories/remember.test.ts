import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';

const forget = () => {
  for (const key of Object.keys(localStorage)) if (key.startsWith('episode-card:')) localStorage.removeItem(key);
};
beforeEach(forget);
afterEach(forget);

const guid = `remember ${Math.random()}`;
const show = { title: `A Show ${Math.random()}` };
const visit = async (more: object = {}): Promise<CardHarness> =>
  (await placeCard({ episode: sampleEpisode(undefined, { guid, show }), lang: 'en', storage: true, ...more })).ready();

/** Listens for a moment from this second on, and leaves. */
async function listenAt(second: number): Promise<void> {
  const card = await visit();
  card.element.seek(second);
  await card.play();
  await card.until(() => card.element.currentTime > second, 'time passes');
  await card.pause();
  card.element.remove();
}

describe('a listener who comes back', () => {
  it('goes on where the last visit ended, and is told so', async () => {
    await listenAt(14);
    const card = await visit();
    await card.until(() => card.element.currentTime >= 14 && card.text('times').includes('Continue from 0:1'));
    expect(card.is('playing')).to.equal(false);
    await card.play();
    await card.until(() => !card.text('times').includes('Continue'));
    expect(card.element.currentTime).to.be.at.least(14);
  });

  it('may start from the beginning', async () => {
    await listenAt(14);
    const card = await visit();
    await card.until(() => card.element.currentTime >= 14);
    await card.click('menu-button');
    await card.until(() => card.find('start-over') !== undefined);
    await card.click('start-over');
    await card.until(() => card.element.currentTime === 0);
  });

  it('starts anew after the end, and where little was heard', async () => {
    await listenAt(14);
    await listenAt(25);
    expect(localStorage.getItem('episode-card:positions')).to.equal('[]');
    const card = await visit();
    expect(card.element.currentTime).to.equal(0);
  });

  it('has the speed of the show, and of no other', async () => {
    const first = await visit();
    await first.play();
    const select = first.part<HTMLSelectElement>('rate');
    select.value = '1.5';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await first.until(() => localStorage.getItem('episode-card:rates') !== null);
    first.element.remove();
    const again = await visit({ episode: sampleEpisode(undefined, { guid: 'another', show }) });
    await again.until(() => again.part<HTMLSelectElement>('rate').value === '1.5');
    const other = await visit({ episode: sampleEpisode(undefined, { guid: 'third', show: { title: 'Another' } }) });
    expect(other.part<HTMLSelectElement>('rate').value).to.equal('1');
  });

  it('is followed to the second of a link sooner than to the remembered one', async () => {
    await listenAt(14);
    history.replaceState(null, '', '#t=5');
    const card = await visit();
    await card.until(() => card.element.currentTime === 5);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is not remembered where the author says no-storage', async () => {
    const card = await visit({ storage: false });
    card.element.seek(14);
    await card.play();
    await card.until(() => card.element.currentTime > 14);
    await card.pause();
    dispatchEvent(new Event('pagehide'));
    expect(Object.keys(localStorage).filter((key) => key.startsWith('episode-card:'))).to.deep.equal([]);
  });

  it('is remembered when the page goes away while it plays', async () => {
    const card = await visit();
    card.element.seek(14);
    await card.play();
    await card.until(() => card.element.currentTime > 14 && card.find('keys') !== undefined);
    dispatchEvent(new Event('pagehide'));
    expect(JSON.parse(localStorage.getItem('episode-card:positions')!)).to.deep.equal([[guid, Math.floor(card.element.currentTime)]]);
  });
});
