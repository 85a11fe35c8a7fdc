import { expect } from '@open-wc/testing';
import { areChapters, asciiDigits, findStamps, stampCuts } from '../../../src/episode/outline/time-stamps.js';

describe('findStamps', () => {
  const table: [string, number[]][] = [
    ['(01:10) Hello', [70]],
    ['[1:02:03] Guest', [3723]],
    ['@12:34 - Mail', [754]],
    ['[@ 12:34]', [754]],
    ['125:00 The end', [7500]],
    ['00:00Intro01:10Grid', [0, 70]],
    ['Guest.01:10 Grid', [70]],
    ['in 201912:30 Mail', [750]],
    ['in 2019(12:30) Mail', [750]],
    ['Rye 1001:02:30 Mail', [3750]],
    ['١٢:٣٤', [754]],
    ['१२:३४ परिचय', [754]],
    ['১২:৩৪', [754]],
    ['๑๒:๓๔', [754]],
    ['１２:３４', [754]],
    ['at 10:30 am', []],
    ['at 10:30PM', []],
    ['$4:50', []],
    ['16:9', []],
    ['12:75', []],
    ['std::10:20', []],
    ['1:02:03:04', []],
    ['1:23.456', []],
    ['https://example.org/t=12:34', []],
    ['no stamp', []],
  ];
  for (const [text, seconds] of table) {
    it(`reads ${seconds.length ? seconds.join(' and ') : 'nothing'} in "${text}"`, () => {
      expect(findStamps(text).map((stamp) => stamp.seconds)).to.deep.equal(seconds);
    });
  }
});

describe('asciiDigits', () => {
  it('keeps offsets and reads the digits of other scripts', () => {
    expect(asciiDigits('١٢:٣٤ ۰۹:۵۹ ۷：x')).to.equal('12:34 09:59 7：x');
  });
});

describe('areChapters', () => {
  it('takes three stamps in order', () => expect(areChapters(findStamps('0:00 a 1:00 b 2:00'))).to.equal(true));
  it('refuses two', () => expect(areChapters(findStamps('0:00 a 1:00'))).to.equal(false));
  it('refuses stamps out of order', () => expect(areChapters(findStamps('3:16 a 1:14 b 2:20'))).to.equal(false));
});

describe('stampCuts', () => {
  const table: [string, string[]][] = [
    ['00:00 Intro 01:10 Grid 02:20 Flex', ['00:00 Intro ', '01:10 Grid ', '02:20 Flex']],
    ['00:00 Hello01:10 Grid - part one02:20 Flex', ['00:00 Hello', '01:10 Grid - part one', '02:20 Flex']],
    ['Intro - 00:00.Guest - 01:02.Mail - 02:00.', ['Intro - 00:00.', 'Guest - 01:02.', 'Mail - 02:00.']],
    ['Intro - 00:00. Guest - 01:02. Mail - 02:00.', ['Intro - 00:00. ', 'Guest - 01:02. ', 'Mail - 02:00.']],
    ['Notes00:00(x)Intro01:10Grid', ['Notes', '00:00', '(x)Intro', '01:10', 'Grid']],
    ['Notes• 00:00 Intro • 01:10 Grid', ['Notes', '• 00:00 Intro ', '• 01:10 Grid']],
  ];
  for (const [text, pieces] of table) {
    it(`cuts "${text}"`, () => {
      const cuts = [...stampCuts(text, findStamps(text)), text.length];
      let from = 0;
      const found = cuts.map((cut) => text.slice(from, (from = cut)));
      expect(found.filter(Boolean)).to.deep.equal(pieces);
    });
  }
});
