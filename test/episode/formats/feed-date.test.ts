import { expect } from '@open-wc/testing';
import { parseFeedDate } from '../../../src/episode/formats/feed-date.js';
import { growsLinearly } from '../../support/growth.js';

const MORNING = '2025-02-16T08:00:00.000Z';

describe('parseFeedDate', () => {
  const dates: readonly [given: unknown, expected: string][] = [
    ['2025-02-16 08:00:00 UTC', MORNING],
    ['Sun, 16 Feb 2025 08:00:00 GMT', MORNING],
    ['Sun, 16 Feb 2025 09:00:00 +0100', MORNING],
    ['16 Feb 2025 03:00:00 EST', MORNING],
    ['Mon, 16 Feb 2025 08:00:00 GMT', MORNING],
    ['Sun,  16 Feb 2025 08:00 Z', MORNING],
    ['16 Feb 2025', '2025-02-16'],
    ['Sun, 16 Feb 2025 08:00:00', '2025-02-16'],
    ['February 16, 2025', '2025-02-16'],
    ['2025-02-16 09:00:00 +0100', MORNING],
    ['2025-02-16 08:00:00', '2025-02-16'],
    ['2025-02-16', '2025-02-16'],
    ['2025-02-16T09:00:00+01:00', MORNING],
    [1739692800, MORNING],
  ];
  for (const [given, expected] of dates) {
    it(`reads ${JSON.stringify(given)} as ${expected}`, () => {
      expect(parseFeedDate(given)).to.equal(expected);
    });
  }

  const none: readonly unknown[] = [
    '',
    'soon',
    'Febuary 16',
    'Chapter 5',
    '12/05/2025',
    '2025',
    '5',
    '32 Foo 2025',
    '0000-00-00 00:00:00',
    null,
    undefined,
    true,
    {},
    ['16 Feb 2025'],
  ];
  for (const given of none) {
    it(`finds no date in ${JSON.stringify(given) ?? String(given)}`, () => {
      expect(parseFeedDate(given)).to.equal(undefined);
    });
  }

  for (const unit of ['9', 'a, ', ' ']) {
    it(`refuses any number of "${unit}" in linear time`, () => {
      expect(parseFeedDate(unit.repeat(1e5))).to.equal(undefined);
      expect(growsLinearly((length) => parseFeedDate(unit.repeat(length)), 50_000)).to.equal(true);
    });
  }
});
