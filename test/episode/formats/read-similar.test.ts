import { expect } from '@open-wc/testing';
import { readSimilarEpisodes } from '../../../src/episode/formats/read-similar.js';

const BASE = 'https://pod.example/similar.json';
const GO = { title: 'Go', url: 'https://pod.example/go' };
const read = async (data: unknown) => {
  const result = await readSimilarEpisodes(typeof data === 'string' ? data : JSON.stringify(data), BASE);
  return result.ok ? result.value : result.problem.code;
};

describe('readSimilarEpisodes', () => {
  it('reads the recommendations proposal, without what has no address', async () => {
    const recommendations = [
      { linkType: 'none', title: 'Eat' },
      { ...GO, image: 'go.png', duration: 5, motive: 'more', relevance: 0.5 },
    ];
    expect(await read({ version: '1.0', recommendations })).to.deep.equal([
      { ...GO, image: 'https://pod.example/go.png', duration: 5, motive: 'more', relevance: 0.5 },
    ]);
  });

  const lists: readonly [what: string, data: unknown][] = [
    ['a list of episode files', [{ ...GO, audio: 'go.mp3' }]],
    ['relative addresses', [{ title: 'Go', url: '/go' }]],
    ['a JSON Feed', { items: [{ id: '1', ...GO }] }],
    ['a list of WordPress', [{ title: { rendered: 'Go' }, link: GO.url }]],
    ['a single episode', GO],
    ['a list under its own name', { similar: [GO] }],
    ['the hits of Meilisearch', { hits: [GO], id: 'a', limit: 4, estimatedTotalHits: 1 }],
    ['the hits of Typesense', { found: 1, hits: [{ document: GO, vector_distance: 0.2 }] }],
    ['the hits of OpenSearch', { took: 3, hits: { total: { value: 1 }, hits: [{ _id: '1', _score: 9.1, _source: GO }] } }],
    ['the rows of a database', [{ ...GO, distance: 0.1 }]],
  ];
  for (const [what, data] of lists) {
    it(`reads ${what}`, async () => {
      expect(await read(data)).to.deep.equal(what === 'a JSON Feed' ? [{ ...GO, guid: '1' }] : [GO]);
    });
  }

  it('names the show that all share', async () => {
    expect(await read({ title: '52 Weeks', items: [{ ...GO }] })).to.deep.equal([{ ...GO, show: '52 Weeks' }]);
  });

  for (const [data, code] of [
    ['<html>', 'not-an-episode'],
    ['[]', 'no-episode'],
    ['null', 'no-episode'],
    ['[{"title":"Go","url":"javascript:alert(1)"}]', 'no-episode'],
    ['{"recommendations":5}', 'no-episode'],
    ['{"hits":{"hits":"none"}}', 'no-episode'],
    ['{"hits":[{"_source":5},{"document":null}]}', 'no-episode'],
  ] as const) {
    it(`answers ${data} with ${code}`, async () => {
      expect(await read(data)).to.equal(code);
    });
  }
});
