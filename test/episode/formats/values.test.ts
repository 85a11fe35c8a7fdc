import { expect } from '@open-wc/testing';
import {
  address,
  at,
  date,
  first,
  flag,
  milliseconds,
  number,
  personName,
  plainText,
  seconds,
  text,
  titleText,
  utcDate,
} from '../../../src/episode/formats/values.js';
import { growsLinearly } from '../../support/growth.js';

/** Each row: what is given, what comes out. */
const TABLES: Readonly<
  Record<string, readonly [read: (value: unknown) => unknown, rows: readonly (readonly [given: unknown, expected: unknown])[]]>
> = {
  text: [
    text,
    [
      ['a', 'a'],
      ['  ', undefined],
      ['', undefined],
      [12, '12'],
      [NaN, undefined],
      [true, undefined],
      [{ toString: 'x' }, undefined],
      [null, undefined],
    ],
  ],
  titleText: [
    titleText,
    [
      ['Q&amp;A', 'Q&amp;A'],
      [{ rendered: 'Q&#038;A &#8211; <b>live</b>' }, 'Q&A – live'],
      [{ rendered: 5 }, '5'],
      [[], undefined],
    ],
  ],
  plainText: [
    plainText,
    [
      ['<p>Q&amp;A</p><p>More</p>', 'Q&A\nMore'],
      ['One<br>Two', 'One\nTwo'],
      ['if a < b and b > c', 'if a < b and b > c'],
      ['One\n\nTwo', 'One\n\nTwo'],
      ['<a href="x">link</a> text', 'link text'],
      ['<p></p>', undefined],
      [undefined, undefined],
    ],
  ],
  address: [
    address,
    [
      ['a.mp3', 'a.mp3'],
      [{ url: 'a.png' }, 'a.png'],
      [{ '@type': 'ImageObject', contentUrl: 'a.png', url: 'page' }, 'a.png'],
      [[{ href: 'a.png' }, 'b.png'], 'a.png'],
      [{ '@id': 'https://pod.example/1' }, 'https://pod.example/1'],
      ['', undefined],
      [{ url: { url: 'deep' } }, undefined],
      [5, undefined],
    ],
  ],
  date: [
    date,
    [
      ['2025-02-16', '2025-02-16'],
      ['2020-07-01 00:00:00 UTC', '2020-07-01T00:00:00.000Z'],
      ['Sun, 16 Feb 2025 08:00:00 GMT', '2025-02-16T08:00:00.000Z'],
      [1546399813, '2019-01-02T03:30:13.000Z'],
      [1546399813000, '2019-01-02T03:30:13.000Z'],
      ['1546399813', '2019-01-02T03:30:13.000Z'],
      [{ date: '2026-03-01 10:00:00.000000', timezone_type: 3, timezone: 'UTC' }, '2026-03-01T10:00:00.000Z'],
      [{ date: '2026-03-01 10:00:00.000000', timezone_type: 3, timezone: 'Europe/Berlin' }, '2026-03-01'],
      ['32 Foo 2025', undefined],
      [{}, undefined],
      [true, undefined],
    ],
  ],
  utcDate: [
    utcDate,
    [
      ['2025-02-16T08:00:00', '2025-02-16T08:00:00.000Z'],
      ['2025-02-16 08:00:00', '2025-02-16T08:00:00.000Z'],
      ['2025-02-16T08:00:00+01:00', '2025-02-16T07:00:00.000Z'],
      ['0000-00-00T00:00:00', undefined],
      [5, undefined],
    ],
  ],
  seconds: [
    seconds,
    [
      ['12:04', 724],
      ['PT37M', 2220],
      [54, 54],
      [0, undefined],
      ['0', undefined],
      ['34 min', undefined],
      [-5, undefined],
    ],
  ],
  milliseconds: [
    milliseconds,
    [
      [724000, 724],
      ['724000', 724],
      [0, undefined],
      ['x', undefined],
      [null, undefined],
    ],
  ],
  number: [
    number,
    [
      ['7', 7],
      [1.5, 1.5],
      ['11.5M', undefined],
      ['', undefined],
      [Infinity, undefined],
    ],
  ],
  flag: [
    flag,
    [
      [true, true],
      [0, false],
      [1, true],
      ['yes', true],
      ['Clean', false],
      ['notExplicit', false],
      ['explicit', true],
      ['', undefined],
      ['maybe', undefined],
      [{}, undefined],
    ],
  ],
  personName: [
    personName,
    [
      ['Jo Doe', 'Jo Doe'],
      ['jo@pod.example (Jo Doe)', 'Jo Doe'],
      ['Jo Doe (jo@pod.example)', 'Jo Doe'],
      ['Jo Doe <jo@pod.example>', 'Jo Doe'],
      ['jo@pod.example', undefined],
      ['Jo @jo', 'Jo @jo'],
      [5, undefined],
    ],
  ],
};

for (const [name, [read, rows]] of Object.entries(TABLES)) {
  describe(name, () => {
    for (const [given, expected] of rows) {
      it(`makes ${JSON.stringify(expected) ?? 'nothing'} of ${JSON.stringify(given) ?? 'nothing'}`, () => {
        expect(read(given)).to.equal(expected);
      });
    }
  });
}

describe('at', () => {
  const data: unknown = JSON.parse('{"a":[{"b":1}],"__proto__":{"c":2}}');

  it('follows names and indices', () => {
    expect(at(data, 'a.0.b')).to.equal(1);
  });

  it('sees no inherited fields', () => {
    expect([at(data, 'toString'), at(data, 'a.length.x'), at('text', '0'), at(null, 'a')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('first', () => {
  it('takes the first value that its reader can use', () => {
    expect(first({ a: '', b: 'soon', c: 5, d: 6 }, 'a b c d', number)).to.equal(5);
  });
});

describe('plainText and personName', () => {
  for (const [head, unit, tail] of [
    ['', '<', ''],
    ['', '<p ', ''],
    ['', ' ', ''],
    ['<p>', ' ', 'x'],
    ['', 'a@', ''],
    ['', 'a', ''],
  ] as const) {
    it(`read ${head}${unit}${tail} of any length in linear time`, () => {
      const read = (length: number) => {
        const text = head + unit.repeat(length) + tail;
        plainText(text);
        personName(text);
      };
      expect(growsLinearly(read, 20_000)).to.equal(true);
    });
  }
});
