import { expect } from '@open-wc/testing';
import { explainFields } from '../../src/episode/explain.js';
import { readChecked } from '../../src/episode/guard.js';

const explain = (data: unknown) =>
  explainFields(data, readChecked(data, 'https://pod.example/e.json').refused).map(({ message }) => message);

describe('explainFields', () => {
  const sentences: readonly [data: unknown, sentence: RegExp][] = [
    [
      { title: 'Rust', datePublished: 'Febuary 16' },
      /^datePublished: "Febuary 16" is no date; use "2025-02-16" or "2025-02-16T08:00:00Z"$/,
    ],
    [
      { title: 'Rust', duration: '12 minutes' },
      /^duration: "12 minutes" is no length of time; use seconds \(737\), "12:17" or "PT12M17S"$/,
    ],
    [{ title: 'Rust', url: 'javascript:alert(1)' }, /^url: "javascript:alert\(1\)" is no web address; use one that starts with https:/],
    [
      {
        title: 'Rust',
        similar: [
          { title: 'Go', url: '/go' },
          { title: 'C', url: 'data:,' },
        ],
      },
      /^similar\[1\]\.url: "data:," is no web address/,
    ],
    [{ title: 'Rust', chapters: [{ startTime: 'soon' }] }, /^chapters\[0\]\.startTime: "soon" is no length of time/],
    [{ title: 'Rust', persons: [{ role: 'guest' }] }, /^persons\[0\]\.name: is missing$/],
    [{ audio: 'a.mp3' }, /^title: is missing$/],
    [{ title: 'Rust', audio: 'javascript:alert(1)' }, /"javascript:alert\(1\)" is no web address/],
    [{ title: 'Rust', audio: ['a.mp3', 'data:,'] }, /"data:," is no web address/],
    [{ title: 'Rust', persons: { role: 'guest' } }, /^persons\[0\]\.name: is missing$/],
    [{ title: 'Rust', location: { osm: 'R1' } }, /^location\.name: is missing$/],
    [{ title: 'Rust', explicit: 'no' }, /^explicit: "no" .*boolean/],
    [{ title: 'Rust', episodeType: 'special' }, /^episodeType: "special" .*full.*trailer.*bonus/],
    ['Rust', /^the file: "Rust" .*object/],
  ];
  for (const [data, sentence] of sentences) {
    it(`says ${sentence.source.slice(1, 60)}`, () => {
      const [message] = explain(data);
      expect(message).to.match(sentence);
    });
  }

  it('says nothing of data without a fault', () => {
    expect(explain({ title: 'Rust' })).to.deep.equal([]);
  });

  it('says one sentence per field, with its path, and stops at twenty', () => {
    const problems = explainFields(
      { title: 'Rust', persons: Array(50).fill(5) },
      Array.from({ length: 50 }, (_, index) => `persons[${index}]`),
    );
    expect(problems).to.have.length(20);
    expect(problems[19]).to.deep.include({ code: 'bad-field', path: 'persons[19]' });
  });

  it('shows no more than the beginning of a long value, and sees no inherited fields', () => {
    expect(explain({ title: 'Rust', explicit: 'x'.repeat(1000) })[0]).to.have.length.below(300);
    expect(explainFields({}, ['toString', 'constructor.name']).map(({ message }) => message)).to.deep.equal([
      'toString: is missing',
      'constructor.name: is missing',
    ]);
  });
});
