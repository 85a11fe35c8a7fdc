import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeCard } from '../support/card.js';
import { episodeData } from '../support/episodes.js';
import { hush } from '../support/hush.js';

describe('a card of a generated episode', () => {
  hush();

  it('is never blank', async function () {
    this.timeout(120_000);
    const uncaught: unknown[] = [];
    const listening = new AbortController();
    const take = (event: ErrorEvent | PromiseRejectionEvent) => uncaught.push('reason' in event ? event.reason : event.message);
    addEventListener('error', take, { signal: listening.signal });
    addEventListener('unhandledrejection', take, { signal: listening.signal });
    for (const data of fc.sample(episodeData, { seed: 2027, numRuns: 300 })) {
      if (typeof data !== 'object' || data === null) continue;
      const card = await placeCard({ episode: data, lang: 'en' });
      await card.until(() => card.is('ready') || card.is('failed'), JSON.stringify(data));
      await card.until(() => card.is('failed') || card.root.querySelector('[role=status]') !== null);
      const words = card.root.textContent?.trim() ?? '';
      expect(words, JSON.stringify(data)).not.to.equal('');
      card.element.remove();
    }
    listening.abort();
    expect(uncaught).to.deep.equal([]);
  });
});
