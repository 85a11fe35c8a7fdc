import { expect } from '@open-wc/testing';
import { readSimilarEpisodes } from '../../../src/episode/formats/read-similar.js';

const BASE = 'https://pod.example/similar.json';
const GO = { title: 'Go', url: 'https://pod.example/go' };
const read = (data: unknown) => {
  const result = readSimilarEpisodes(typeof data === 'string' ? data : JSON.stringify(data), BASE);
  return result.ok ? result.value : result.problem.code;
};

describe('readSimilarEpisodes', () => {
  it('reads the recommendations proposal, without what has no address', () => {
    const recommendations = [
      { linkType: 'none', title: 'Eat' },
      { ...GO, image: 'go.png', duration: 5, motive: 'more', relevance: 0.5 },
    ];
    expect(read({ version: '1.0', recommendations })).to.deep.equal([
      { ...GO, image: 'https://pod.example/go.png', duration: 5, motive: 'more', relevance: 0.5 },
    ]);
  });

  const lists: readonly [what: string, data: unknown][] = [
    ['a list of episode files', [{ ...GO, audio: 'go.mp3' }]],
    ['relative addresses', [{ title: 'Go', url: '/go' }]],
    ['a JSON Feed', { items: [{ id: '1', ...GO }] }],
    ['a list of WordPress', [{ title: { rendered: 'Go' }, link: GO.url }]],
    ['a single episode', GO],
  ];
  for (const [what, data] of lists) {
    it(`reads ${what}`, () => {
      expect(read(data)).to.deep.equal(what === 'a JSON Feed' ? [{ ...GO, guid: '1' }] : [GO]);
    });
  }

  it('names the show that all share', () => {
    expect(read({ title: '52 Weeks', items: [{ ...GO }] })).to.deep.equal([{ ...GO, show: '52 Weeks' }]);
  });

  for (const [data, code] of [
    ['<html>', 'not-an-episode'],
    ['[]', 'no-episode'],
    ['null', 'no-episode'],
    ['[{"title":"Go","url":"javascript:alert(1)"}]', 'no-episode'],
    ['{"recommendations":5}', 'no-episode'],
  ] as const) {
    it(`answers ${data} with ${code}`, () => {
      expect(read(data)).to.equal(code);
    });
  }
});
