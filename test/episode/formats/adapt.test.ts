import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { adapt } from '../../../src/episode/formats/adapt.js';
import { readChecked } from '../../../src/episode/guard.js';

const AUDIO = 'https://cdn.pod.example/rust.mp3';

/** The canonical JSON of `data`, or the code of the problem. */
const read = (data: unknown, guid?: string): Record<string, unknown> | string => {
  const result = adapt(data, { guid });
  return result.ok ? { ...result.value } : result.problem.code;
};

/** A file as its format has it, the fields of the episode in it, and those that it does not have. */
interface Twin {
  readonly format: string;
  readonly file: unknown;
  readonly episode: Record<string, unknown>;
  readonly absent?: readonly string[];
}
const TWINS = [
  'alternate-enclosures',
  'buzzsprout',
  'canonical-aliases',
  'captivate',
  'castopod',
  'dates-in-conflict',
  'itunes-lookup',
  'json-chapters',
  'json-feed',
  'listen-notes',
  'listen-notes-podcast',
  'nameless-audio',
  'podcast-index',
  'podcast-namespace',
  'podigee',
  'podlove-config',
  'podlove-episode',
  'recommendations',
  'rss-as-json',
  'transistor',
  'transistor-list',
  'unknown-shape',
  'wordpress',
];

describe('adapt', () => {
  for (const name of TWINS) {
    it(`reads ${name.replaceAll('-', ' ')}`, async () => {
      const response = await fetch(new URL(`../../fixtures/formats/${name}.json`, import.meta.url));
      const { file, episode, absent = [] } = (await response.json()) as Twin;
      const draft = read(file);
      expect(draft).to.deep.include(episode);
      expect(draft).to.not.have.any.keys('none', ...absent);
    });
  }

  it('leaves canonical data as it is', () => {
    const data = {
      title: 'Rust',
      datePublished: '2025-02-16',
      duration: 724,
      audio: [{ url: AUDIO, type: 'audio/mpeg' }],
      persons: [{ name: 'Jo', role: 'guest' }],
      outline: [
        { title: 'Hello.', kind: 'paragraph', links: [{ text: 'Hello', url: AUDIO, startTime: 5 }] },
        { title: 'One', level: 3, role: 'promotion', startTime: 5, items: ['a'] },
      ],
      transcripts: [],
    };
    expect(read(data)).to.deep.equal(data);
  });

  it('hands on what it cannot read under the canonical name, to be refused there', () => {
    expect(read({ title: 'Rust', date: '32 Foo 2025', length: 0, durationSeconds: 'long', outline: 'none', audio: 5 })).to.deep.include({
      datePublished: '32 Foo 2025',
      outline: 'none',
      duration: 'long',
      audio: 5,
    });
  });

  it('takes of an outline only the kinds and roles that there are, and reads it as deep as the guard', () => {
    const own = [{ heading: 'One', kind: 'chapter', role: 'guest', level: '3', links: [{ text: 'O' }, { url: AUDIO }, 5] }];
    expect(read({ title: 'Rust', outline: own })).to.deep.equal({
      title: 'Rust',
      outline: [{ title: 'One', level: 3, links: [{ text: 'O' }] }],
    });
    const deep = Array.from({ length: 7 }).reduce<object>((inner) => ({ title: 'a', items: [inner] }), { title: 'deep' });
    expect(read({ title: 'Rust', outline: [deep], x: 0 })).to.deep.equal({ title: 'Rust', outline: [deep] });
  });

  describe('with a guid', () => {
    const feed = {
      items: [
        { id: 1, url: 'https://pod.example/1', title: 'One' },
        { id: 'two', guid: { rendered: 'tag:2' }, title: 'Two' },
      ],
    };

    for (const [guid, title] of [
      ['1', 'One'],
      ['https://pod.example/1', 'One'],
      ['two', 'Two'],
      ['tag:2', 'Two'],
      [undefined, 'One'],
    ] as const) {
      it(`picks ${title} for ${guid}`, () => {
        expect(read(feed, guid)).to.deep.include({ title });
      });
    }

    it('finds no episode for one that is not there, and names those that are', () => {
      const result = adapt(feed, { guid: 'three' });
      expect(result.ok ? '' : `${result.problem.code}: ${result.problem.message}`).to.equal(
        'no-episode: none of the 2 episodes in the file has the guid, id or url "three"; the first are "1", "tag:2"',
      );
    });

    it('reads the only episode of a file whatever its guid', () => {
      expect(read({ title: 'Rust', audio_url: AUDIO, guid: 'other' }, 'x')).to.deep.include({ title: 'Rust' });
    });
  });

  it('finds no episode in an empty list', () => {
    expect(read({ title: '52 Weeks', items: [] })).to.equal('no-episode');
  });

  it('finds nothing to read in what is no object', () => {
    expect([null, true, 5, 'x', [], [null, 'x']].map((data) => read(data))).to.deep.equal(Array(6).fill('not-an-episode'));
  });

  it('answers any JSON with these names', () => {
    const names =
      'title name episode items data attributes results audio media enclosure attachments source transcripts segments contributors persons author chapters outline similar date duration show podcast @graph @type @id partOfSeries hasPart meta rendered __proto__ then 0';
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom('x', '', 'PodcastEpisode', 'https://pod.example/a.mp3', '2025-02-16', 0, 5, -1, true, null),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.dictionary(fc.constantFrom(...names.split(' ')), tie('value'), { maxKeys: 6 }),
    })).value;
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 'x', '5'), (data, guid) => {
        const draft = read(JSON.parse(JSON.stringify(data)), guid);
        expect(readChecked(draft).value === undefined || typeof draft === 'object').to.equal(true);
      }),
      { seed: 5, numRuns: 3000 },
    );
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  describe('with hostile data', () => {
    const hostile: readonly string[] = [
      '{"title":{"toString":"x"},"audio":{"toJSON":1}}',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"date":"2025-02-16","title":"T"}',
      '{"title":"T","outline":[{"__proto__":{"title":"x"},"start":0}],"chapters":{"__proto__":[],"length":1e9}}',
      '{"items":[null,1,"x",[],{"__proto__":{"polluted":1},"then":"x"}]}',
      '{"data":{"attributes":{"__proto__":{"polluted":1}}}}',
      '{"@graph":[{"@type":"PodcastEpisode","@id":"a","author":{"@id":"a"},"partOfSeries":{"@id":"a"}}]}',
      '{"@type":{"toString":1},"episode":{"transcripts":[[[]]],"contributors":[null,{"id":{}}],"audio":[null,[],{}]}}',
      '{"title":"T","date":{"date":{"date":1}},"duration":{},"persons":"x","similar":{"items":{"items":[]}},"transcripts":{"segments":5},"alternateEnclosures":[null,5,{"source":[null,{}]}]}',
      `{"title":"T","x":0,"outline":${'[{"title":"a","items":'.repeat(5000)}[]${'}]'.repeat(5000)}}`,
      `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    ];
    for (const json of hostile) {
      it(`survives ${json.slice(0, 60)}`, () => {
        const value = read(JSON.parse(json));
        expect(value).to.satisfy((found: unknown) => typeof found === 'string' || typeof found === 'object');
        expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
        if (typeof value === 'object') expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
      });
    }
  });
});
