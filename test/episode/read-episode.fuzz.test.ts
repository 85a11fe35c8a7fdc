import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readEpisode } from '../../src/episode/read-episode.js';
import { episodeFile } from '../support/episodes.js';

const CODES = ['not-an-episode', 'no-episode'];

describe('10,000 generated episode files', () => {
  it('become an episode, or a problem that has a name', async function () {
    this.timeout(120_000);
    const count = { episodes: 0, problems: 0 };
    await fc.assert(
      fc.asyncProperty(episodeFile, async (file) => {
        const result = await readEpisode(file, 'https://pod.example/');
        if (!result.ok) {
          count.problems += 1;
          expect(CODES).to.include(result.problem.code);
          return;
        }
        count.episodes += 1;
        const { episode, refused } = result.value;
        expect(episode.title).to.be.a('string');
        expect(Object.isFrozen(episode)).to.equal(true);
        for (const problem of refused.length > 0 ? [refused] : []) expect(problem.every((path) => typeof path === 'string')).to.equal(true);
        for (const { url } of episode.audio) expect(url).to.match(/^https?:/);
      }),
      { seed: 2026, numRuns: 10_000 },
    );
    expect(count.episodes).to.be.above(3000);
    expect(count.problems).to.be.above(300);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
