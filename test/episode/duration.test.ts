import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDuration } from '../../src/episode/duration.js';
import { growsLinearly } from '../support/growth.js';

describe('parseDuration', () => {
  const lengths: readonly [given: unknown, seconds: number][] = [
    [754, 754],
    [0, 0],
    [5.25, 5.25],
    ['754', 754],
    ['754.5', 754.5],
    ['12:34', 754],
    [' 12:34 ', 754],
    ['00:00:0.000', 0],
    ['0:12:34.0', 754],
    ['1:02:03.500', 3723.5],
    ['1:02:03,500', 3723.5],
    ['25:00:00', 90_000],
    ['90:00', 5400],
    ['PT12M34S', 754],
    ['PT1H2M', 3720],
    ['PT37M', 2220],
    ['PT0.5S', 0.5],
    ['P1DT1S', 86_401],
    ['P1D', 86_400],
    [31_536_000, 31_536_000],
  ];
  for (const [given, seconds] of lengths) {
    it(`reads ${JSON.stringify(given)} as ${seconds} seconds`, () => {
      expect(parseDuration(given)).to.equal(seconds);
    });
  }

  const none: readonly unknown[] = [
    '',
    'P',
    'PT',
    'PTM',
    '12:60',
    '12:34:56:78',
    '1:2:',
    ':30',
    '-5',
    '1e3',
    '0x10',
    'NaN',
    '34 min',
    '١٢:٣٤',
    -1,
    NaN,
    Infinity,
    1e308,
    31_536_001,
    null,
    undefined,
    true,
    [754],
    {},
  ];
  for (const given of none) {
    it(`finds no length of time in ${JSON.stringify(given) ?? String(given)}`, () => {
      expect(parseDuration(given)).to.equal(undefined);
    });
  }

  it('agrees with an independent formula on every clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }), (h, m, s) => {
        const clock = [h, m, s].map((part) => String(part).padStart(2, '0')).join(':');
        expect(parseDuration(clock)).to.equal((h * 60 + m) * 60 + s);
        expect(parseDuration(`PT${h}H${m}M${s}S`)).to.equal((h * 60 + m) * 60 + s);
      }),
      { seed: 1 },
    );
  });

  for (const [head, unit, tail] of [
    ['', '9', ''],
    ['', '9:', '9'],
    ['PT', '9', ''],
    ['', ' ', ''],
  ] as const) {
    it(`refuses ${head}${unit}${tail} of any length in linear time`, () => {
      const textOf = (length: number) => head + unit.repeat(length) + tail;
      expect(parseDuration(textOf(1e5))).to.equal(undefined);
      expect(growsLinearly((length) => parseDuration(textOf(length)), 50_000)).to.equal(true);
    });
  }
});
