import { expect } from '@open-wc/testing';
import { formatClock, formatDate, formatDuration, formatList, formatSpoken } from '../../src/locale/format.js';

/** Spaces of every kind as one; engines differ in which they print. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatDate', () => {
  const dates: readonly [iso: string, tag: string, expected: string][] = [
    ['2025-02-16', 'en', 'Feb 16, 2025'],
    ['2025-02-16', 'en-GB', '16 Feb 2025'],
    ['2025-02-16', 'de', '16.02.2025'],
    ['2024-10-03', 'en', 'Oct 3, 2024'],
    ['2024-02-29', 'de', '29.02.2024'],
    ['1999-12-31', 'en', 'Dec 31, 1999'],
    ['2025-01-01', 'en', 'Jan 1, 2025'],
  ];
  for (const [iso, tag, expected] of dates) {
    it(`writes ${iso} as "${expected}" in ${tag}`, () => {
      expect(plain(formatDate(iso, tag))).to.equal(expected);
    });
  }

  it('shifts no bare date, whatever the time zone', () => {
    const { DateTimeFormat } = Intl;
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue', 'America/Los_Angeles', 'Asia/Tokyo']) {
      // A page elsewhere: the formatter's own zone, unless it is told one.
      const Elsewhere = function (tag: string, options: Intl.DateTimeFormatOptions) {
        return new DateTimeFormat(tag, { timeZone, ...options });
      };
      Object.assign(Intl, { DateTimeFormat: Elsewhere });
      try {
        // A tag of its own for each zone, as formatters are kept.
        const tag = `en-US-x-${timeZone.slice(0, 3).toLowerCase()}${timeZone.length}`;
        expect(formatDate('2025-02-16', tag)).to.equal('Feb 16, 2025');
        expect(formatDate('2025-02-16T12:00:00.000Z', tag)).to.equal(timeZone === 'Pacific/Kiritimati' ? 'Feb 17, 2025' : 'Feb 16, 2025');
      } finally {
        Object.assign(Intl, { DateTimeFormat });
      }
    }
  });
});

describe('formatDuration', () => {
  const durations: readonly [seconds: number, english: string, german: string, narrow: string][] = [
    [0, '0 sec', '0 Sek.', '0s'],
    [7, '7 sec', '7 Sek.', '7s'],
    [29.4, '29 sec', '29 Sek.', '29s'],
    [30, '1 min', '1 Min.', '1m'],
    [89, '1 min', '1 Min.', '1m'],
    [176, '3 min', '3 Min.', '3m'],
    [332, '6 min', '6 Min.', '6m'],
    [737, '12 min', '12 Min.', '12m'],
    [3600, '1 hr', '1 Std.', '1h'],
    [3900, '1 hr 5 min', '1 Std., 5 Min.', '1h 5m'],
    [90_000, '25 hr', '25 Std.', '25h'],
    [360_059, '100 hr 1 min', '100 Std., 1 Min.', '100h 1m'],
  ];
  for (const [seconds, english, german, narrow] of durations) {
    it(`writes ${seconds} as "${english}", "${german}" and "${narrow}"`, () => {
      expect(plain(formatDuration(seconds, 'en'))).to.equal(english);
      expect(plain(formatDuration(seconds, 'de')).replace(', ', ' ')).to.equal(german.replace(', ', ' '));
      expect(plain(formatDuration(seconds, 'en', 'narrow'))).to.equal(narrow);
    });
  }

  it('is right to half a minute, by another formula', () => {
    for (let seconds = 30; seconds < 200_000; seconds += 41) {
      const [, hours = 0, minutes = 0] = /^(?:(\d+) hr ?)?(?:(\d+) min)?$/.exec(plain(formatDuration(seconds, 'en'))) ?? [];
      expect(Math.abs(Number(hours) * 3600 + Number(minutes) * 60 - seconds), String(seconds)).to.be.at.most(30);
    }
  });
});

describe('formatClock', () => {
  const clocks: readonly [seconds: number, expected: string][] = [
    [0, '0:00'],
    [9.99, '0:09'],
    [59.999, '0:59'],
    [60, '1:00'],
    [228, '3:48'],
    [737, '12:17'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3723, '1:02:03'],
    [90_000, '25:00:00'],
    [3_603_661, '1001:01:01'],
  ];
  for (const [seconds, expected] of clocks) {
    it(`writes ${seconds} as ${expected}`, () => {
      expect(formatClock(seconds, 'en')).to.equal(expected);
      expect(formatClock(seconds, 'de')).to.equal(expected);
    });
  }

  it('reads back as what it was, by another formula', () => {
    for (let seconds = 0; seconds < 200_000; seconds += 37) {
      const parts = formatClock(seconds, 'en').split(':').map(Number);
      expect(parts.reduce((sum, part) => sum * 60 + part, 0)).to.equal(seconds);
    }
  });

  it('uses the digits of the language', () => {
    expect(formatClock(228, 'ar-EG')).to.equal('٣:٤٨');
    expect(formatClock(3723, 'fa')).to.equal('۱:۰۲:۰۳');
  });
});

describe('formatSpoken', () => {
  const times: readonly [seconds: number, english: string, german: string][] = [
    [0, '0 seconds', '0 Sekunden'],
    [1, '1 second', '1 Sekunde'],
    [15, '15 seconds', '15 Sekunden'],
    [60, '1 minute', '1 Minute'],
    [228, '3 minutes 48 seconds', '3 Minuten 48 Sekunden'],
    [3601.9, '1 hour 1 second', '1 Stunde 1 Sekunde'],
    [90_061, '25 hours 1 minute 1 second', '25 Stunden 1 Minute 1 Sekunde'],
  ];
  for (const [seconds, english, german] of times) {
    it(`says "${english}" and "${german}" for ${seconds}`, () => {
      expect(plain(formatSpoken(seconds, 'en'))).to.equal(english);
      expect(plain(formatSpoken(seconds, 'de')).replace(/,| und/g, '')).to.equal(german);
    });
  }
});

describe('formatList', () => {
  it('joins names as the language does', () => {
    expect(formatList(['Ada'], 'en')).to.equal('Ada');
    expect(formatList(['Ada', 'Bob'], 'en')).to.equal('Ada and Bob');
    expect(formatList(['Ada', 'Bob', 'Cleo'], 'en')).to.equal('Ada, Bob, and Cleo');
    expect(formatList(['Ada', 'Bob', 'Cleo'], 'de')).to.equal('Ada, Bob und Cleo');
  });
});
