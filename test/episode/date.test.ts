import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/episode/date.js';

const MORNING = '2025-02-16T08:00:00.000Z';

describe('parseDate', () => {
  const dates: readonly [given: unknown, expected: string][] = [
    ['2025-02-16', '2025-02-16'],
    [' 2025-02-16 ', '2025-02-16'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-16T08:00:00', '2025-02-16'],
    ['2025-02-16 08:00', '2025-02-16'],
    ['2025-02-16T08:00:00Z', MORNING],
    ['2025-02-16T08:00:00.000Z', MORNING],
    ['2025-02-16T09:00:00+01:00', MORNING],
    ['2025-02-16T09:00:00+0100', MORNING],
    ['2025-02-15T23:30:00-08:30', MORNING],
    [1739692800, MORNING],
    [1739692800000, MORNING],
    [0, '1970-01-01T00:00:00.000Z'],
    [-86400, '1969-12-31T00:00:00.000Z'],
    [99_999_999_999, '5138-11-16T09:46:39.000Z'],
    [100_000_000_000, '1973-03-03T09:46:40.000Z'],
    ['0001-01-01', '0001-01-01'],
    ['9999-12-31', '9999-12-31'],
  ];
  for (const [given, expected] of dates) {
    it(`reads ${JSON.stringify(given)} as ${expected}`, () => {
      expect(parseDate(given)).to.equal(expected);
    });
  }

  const none: readonly unknown[] = [
    '',
    ' ',
    'soon',
    'Sun, 16 Feb 2025 08:00:00 GMT',
    '2025-02-16T08:00 soon',
    'Febuary 16',
    'Chapter 5',
    '12/05/2025',
    '2025',
    '5',
    '32 Foo 2025',
    '2025-02-31',
    '2025-13-01',
    '+099999-01-01',
    '0000-00-00 00:00:00',
    NaN,
    Infinity,
    1e300,
    null,
    undefined,
    true,
    {},
    ['2025-02-16'],
    { toString: () => '2025-02-16' },
  ];
  for (const given of none) {
    it(`finds no date in ${JSON.stringify(given) ?? String(given)}`, () => {
      expect(parseDate(given)).to.equal(undefined);
    });
  }

  it('looks at no more than the beginning of a long text', () => {
    expect(parseDate('9'.repeat(1_000_000))).to.equal(undefined);
  });
});
