import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { freshKey, keyed, requestsOf, waitForRequests } from '../support/ledger.js';

const STATIC = [{ title: 'From the file', url: '/static/' }];
const FOUND = JSON.stringify({ hits: [{ title: 'From the engine', url: '/found/', datePublished: '2025-03-16' }] });
const template = (key: string, text = FOUND) => `${keyed('/faults/ok', key, { text, type: 'application/json' })}&of={guid}&limit={limit}`;

const readyCard = async (more: object, episode: object = {}): Promise<CardHarness> =>
  (await placeCard({ episode: sampleEpisode(undefined, { guid: 'a b&c', ...episode }), lang: 'en', ...more })).ready();
const titles = (card: CardHarness) =>
  [...card.root.querySelectorAll('[part~=similar-item] span')].map(({ textContent }) => textContent?.trim());
const shows = (card: CardHarness, title: string) => card.until(() => titles(card).includes(title), `the card shows "${title}"`);

describe('similar episodes that are asked for', () => {
  it('come from the address in the attribute, which names the episode', async () => {
    const key = freshKey();
    const card = await readyCard({ similar: template(key) });
    await shows(card, 'From the engine');
    expect(card.root.querySelector<HTMLAnchorElement>('[part~=similar-item] a')!.pathname).to.equal('/found/');
    const [request] = await requestsOf(key);
    expect(request!.url).to.contain('of=a%20b%26c').and.contain('limit=4');
  });

  it('come from the address in the data', async () => {
    const card = await readyCard({}, { similar: template(freshKey()) });
    await shows(card, 'From the engine');
  });

  it('come from a function of the page', async () => {
    const card = await placeCard({ lang: 'en' });
    card.element.similarProvider = (episode, { limit }) => Promise.resolve([{ title: `${limit} like ${episode.guid}`, url: '/x/' }]);
    card.element.episode = sampleEpisode(undefined, { guid: 'seven' });
    await shows(card, '4 like seven');
  });

  it('are not asked for before the end of the card is near', async () => {
    const key = freshKey();
    const place = document.createElement('div');
    place.style.cssText = 'block-size: 40px; overflow: clip; margin-block-start: 900px';
    document.body.append(place);
    const card = await placeCard({ episode: sampleEpisode(), lang: 'en', similar: template(key), into: place });
    await card.ready();
    expect(await requestsOf(key)).to.have.length(0);
    place.style.cssText = '';
    place.scrollIntoView();
    await waitForRequests(key);
    place.remove();
  });

  for (const [what, path] of [
    ['a server that fails', '/faults/status/500'],
    ['no JSON', '/faults/ok?text=<html>'],
    ['an empty list', '/faults/ok?text=[]'],
    ['links that run script', '/faults/ok?text=[{"title":"x","url":"javascript:alert(1)"}]'],
  ] as const)
    it(`leave the list of the file in its place after ${what}, and tell the page`, async () => {
      const card = await placeCard({ lang: 'en', similar: path });
      const failed = card.event('episode-error');
      card.element.episode = sampleEpisode(undefined, { similar: STATIC });
      expect((await failed).part).to.equal('similar');
      expect(titles(card)).to.deep.equal(['From the file']);
    });

  it('are given up after four seconds', async () => {
    const key = freshKey();
    const card = await placeCard({ lang: 'en', similar: keyed('/faults/hang', key) });
    const failed = card.event('episode-error');
    card.element.episode = sampleEpisode();
    await waitForRequests(key);
    expect((await failed).problem.code).to.equal('timeout');
    expect(card.find('similar')).to.equal(undefined);
  });

  it('are none where the author says so', async () => {
    const card = await readyCard({ similar: 'none' }, { similar: STATIC });
    expect(card.find('similar')).to.equal(undefined);
  });
});
