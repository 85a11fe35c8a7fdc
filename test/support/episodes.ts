/** Generated episode files, seeded: real fields with what people, templates and attackers put into them. */
import fc from 'fast-check';
import { episodeSchema } from '../../src/episode/schema.js';

const NAMES = [
  ...Object.keys(episodeSchema._zod.def.shape),
  'link',
  'enclosure',
  'attachments',
  'items',
  '@type',
  '@graph',
  'mp3',
  'guests',
  '__proto__',
  'then',
];

const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '2025-02-16',
    'Febuary 16',
    '12:17',
    'PT12M17S',
    '-1',
    'https://pod.example/a',
    'javascript:alert(1)',
    '//x',
    'data:,x',
  ),
  fc.constantFrom('<b onclick=x>bold</b>', 'Flat textWithout Breaks00:10 One00:20 Two', '\u202Eevil', '\uD800', '\0', 'ﷺ'.repeat(50)),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NAMES, 'url', 'title', 'name', 'startTime', 'type') },
  fc.string({ maxLength: 8 }),
);

const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; list: unknown[]; object: object }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', maxDepth: 5 }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(name, tie('value'), { maxKeys: 5 }),
})).value;

/** What `JSON.parse` may give. */
export const episodeData: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.dictionary(name, value, { minKeys: 1, maxKeys: 12 }) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.dictionary(name, value, { maxKeys: 10 }), scalar)
      .map(([fields, title]) => ({ ...fields, title, audio: 'https://pod.example/a.mp3' })),
  },
  { weight: 1, arbitrary: value },
);

/** The text of a file that holds it, now and then cut off. */
export const episodeFile: fc.Arbitrary<string> = fc.tuple(episodeData, fc.nat(20)).map(([data, cut]) => {
  const text = JSON.stringify(data) ?? '';
  return cut === 0 ? text.slice(0, text.length / 2) : text;
});
