import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { readChecked } from '../../src/episode/guard.js';
import { episodeSchema } from '../../src/episode/schema.js';

const BASE = 'https://base.invalid/';
const SEED = 20250216;

const text = fc.constantFrom('Rust', ' Rust ', '\0', '', '<b>', '\uD800');
const name = fc.constantFrom('Rust', 'Go');
const url = fc.constantFrom('https://pod.example/a', 'a.mp3', '/b', '');
const link = fc.constantFrom('https://pod.example/a', 'mailto:jo@pod.example', 'tel:+123', '/b', '');
const file = fc.constantFrom('https://pod.example/a.mp3', 'a.mp3');
const date = fc.constantFrom<unknown>('2025-02-16', '2025-02-16T08:00:00Z', 'Sun, 16 Feb 2025 08:00:00 GMT', 1739692800, 1739692800000);
const time = fc.constantFrom<unknown>(0, 5.5, '754', '12:34', '1:02:03.5', 'PT1H2M');
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    'x',
    'javascript:alert(1)',
    '2025-02-31',
    '1:99',
    NaN,
    Infinity,
    -1,
    0.5,
    1e308,
    [],
    {},
    [[]],
    [null],
    { title: 5 },
    { url: 'data:,' },
    { name: '' },
  ),
  fc.string({ maxLength: 8 }),
  fc.double(),
  fc.integer(),
);

/** Objects of these fields, none of them certain; now and then one of them is junk, or another name is among them. */
const fields = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(fc.record(shape, { requiredKeys: [] }), fc.constantFrom(...Object.keys(shape), 'other'), junk, fc.integer({ min: 0, max: 30 }))
    .map(([object, key, value, dice]) => (dice === 0 ? { ...object, [key]: value } : object));
const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 3 });
const oneOrMany = (item: fc.Arbitrary<unknown>) => fc.oneof(item, list(item));

const show = fc.oneof(text, fields({ title: text, url, image: url, feed: url, guid: text }));
const chapters = list(fields({ startTime: time, endTime: time, title: text, img: url, url, toc: fc.boolean() }));
const node = fc.letrec((tie) => ({
  node: fields({
    title: name,
    kind: fc.constantFrom('item', 'paragraph'),
    level: fc.integer({ min: 0, max: 7 }),
    role: fc.constantFrom('promotion', 'links'),
    startTime: time,
    url: link,
    links: list(fields({ text: name, url: link, startTime: time })),
    items: fc.oneof({ maxDepth: 2 }, list(name), list(tie('node'))),
  }),
})).node;
const audio = fields({ url: file, type: text, length: fc.nat(), title: text, bitrate: fc.nat() });

const episodes = fields({
  title: name,
  subtitle: text,
  guid: text,
  url,
  datePublished: date,
  duration: time,
  show,
  host: oneOrMany(name),
  persons: oneOrMany(fields({ name, role: text, group: text, href: url, img: url })),
  description: text,
  outline: oneOrMany(fc.oneof(name, node)),
  audio: oneOrMany(fc.oneof(file, audio)),
  chapters: fc.oneof(url, chapters, fc.record({ chapters })),
  transcripts: oneOrMany(fields({ url: file, type: text, language: text, rel: text })),
  transcript: fc.record({ segments: list(fields({ startTime: fc.nat(), endTime: fc.nat(), speaker: text, body: name })) }),
  similar: fc.oneof(
    url,
    list(
      fields({
        title: name,
        url: file,
        datePublished: date,
        duration: time,
        image: url,
        show,
        relevance: fc.double({ min: 0, max: 1, noNaN: true }),
        motive: text,
      }),
    ),
  ),
  season: fc.integer(),
  episode: fc.double({ noNaN: true, noDefaultInfinity: true }),
  episodeType: fc.constantFrom('full', 'trailer', 'bonus'),
  explicit: fc.boolean(),
  language: text,
  funding: oneOrMany(fields({ url: file, text })),
  license: fc.oneof(text, fields({ id: text, url })),
  location: fc.oneof(name, fields({ name, geo: text, osm: text })),
  soundbites: oneOrMany(fields({ startTime: time, duration: time, title: text })),
  contentLinks: oneOrMany(fields({ href: file, text })),
  socialInteract: oneOrMany(fields({ uri: url, protocol: text, accountId: text })),
});

describe('readChecked', () => {
  it('refuses exactly the documents that the schema refuses', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: episodes }, junk), (data) => {
        const { refused } = readChecked(data, BASE);
        const { success, error } = z.safeParse(episodeSchema, data);
        accepted += Number(success);
        expect(refused.length === 0, `${JSON.stringify(refused)} ${JSON.stringify(error?.issues)}`).to.equal(success);
      }),
      { seed: SEED, numRuns: 4000 },
    );
    expect(accepted).to.be.above(100);
  });

  it('keeps of a refused document what the schema accepts', () => {
    fc.assert(
      fc.property(fc.record({ title: name, refused: episodes }), ({ title, refused }) => {
        const { value } = readChecked({ ...refused, title }, BASE);
        expect(readChecked(value, BASE).refused).to.deep.equal([]);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  const kept: readonly [what: string, data: unknown, value: unknown, refused: readonly string[]][] = [
    ['drops a field and keeps the rest', { title: 'Rust', explicit: 'no', season: 3 }, { title: 'Rust', season: 3 }, ['explicit']],
    [
      'drops an item of a list',
      { title: 'Rust', persons: [{ name: 'Jo' }, 5, { role: 'guest' }] },
      { title: 'Rust', persons: [{ name: 'Jo' }] },
      ['persons[1]', 'persons[2].name'],
    ],
    ['keeps an episode without a title', { audio: 'a.mp3' }, { audio: [{ url: 'https://base.invalid/a.mp3' }] }, ['title']],
    ['passes over fields that it does not know', { title: 'Rust', other: {} }, { title: 'Rust' }, []],
    ['refuses what is no object', 'x', undefined, ['']],
    [
      'drops what is wrong of a line, and keeps the line',
      {
        title: 'Rust',
        outline: [
          {
            title: 'One',
            kind: 'rule',
            level: '3',
            role: 'lead',
            url: 'javascript:alert(1)',
            links: 'a',
            items: [{ title: 'b', links: {} }],
          },
          { title: 'Two', links: [{ text: 'a', url: 'javascript:alert(1)' }, 5, { url: '/c' }, { text: 'd', url: 'mailto:a@b.example' }] },
        ],
      },
      {
        title: 'Rust',
        outline: [
          { title: 'One', items: [{ title: 'b' }] },
          { title: 'Two', links: [{ text: 'a' }, { text: 'd', url: 'mailto:a@b.example' }] },
        ],
      },
      [
        'outline[0].kind',
        'outline[0].level',
        'outline[0].role',
        'outline[0].url',
        'outline[0].links',
        'outline[0].items[0].links',
        'outline[1].links[0].url',
        'outline[1].links[1]',
        'outline[1].links[2].text',
      ],
    ],
    [
      'lets mail and telephone be links of an outline alone',
      {
        title: 'Rust',
        url: 'mailto:a@b.example',
        outline: [
          { title: 'Mail', url: 'mailto:a@b.example' },
          { title: 'Call', url: 'tel:+123' },
        ],
      },
      {
        title: 'Rust',
        outline: [
          { title: 'Mail', url: 'mailto:a@b.example' },
          { title: 'Call', url: 'tel:+123' },
        ],
      },
      ['url'],
    ],
    ['passes over inherited fields', Object.create({ title: 'Rust' }), {}, ['title']],
  ];
  for (const [what, data, value, refused] of kept) {
    it(what, () => {
      expect(readChecked(data, BASE)).to.deep.equal({ value, refused });
    });
  }

  it('reads links seven lines deep under a heading', () => {
    const links = [{ text: 'deep', url: BASE }];
    const outline = Array.from({ length: 7 }).reduce<object>((inner) => ({ title: 'a', items: [inner] }), { title: 'so deep', links });
    expect(readChecked({ title: 'T', outline: [outline] })).to.deep.equal({ value: { title: 'T', outline: [outline] }, refused: [] });
  });

  it('reads no deeper than it is bounded', () => {
    const deep: unknown = JSON.parse(`{"title":"T","outline":${'[{"title":"a","items":'.repeat(2000)}[]${'}]'.repeat(2000)}}`);
    const self: { title: string; items: unknown[] } = { title: 'a', items: [] };
    self.items.push(self);
    for (const data of [deep, { title: 'T', outline: [self] }]) {
      const { value, refused } = readChecked(data);
      expect(refused).to.have.length(1);
      expect(JSON.stringify(value).match(/"a"/g)).to.have.length(9);
    }
  });

  it('pollutes no prototype', () => {
    const data: unknown = JSON.parse('{"title":"T","__proto__":{"polluted":1},"show":{"__proto__":{"polluted":1},"title":"S"}}');
    expect(readChecked(data).value).to.deep.equal({ title: 'T', show: { title: 'S' } });
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
