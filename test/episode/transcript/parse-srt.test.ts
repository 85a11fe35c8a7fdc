import { expect } from '@open-wc/testing';
import { parseSrt } from '../../../src/episode/transcript/parse-srt.js';

const brief = (file: string) => parseSrt(file).map(({ start, end, text }) => [start, end, text]);

describe('parseSrt', () => {
  it('reads cues with indices, commas and CRLF', () => {
    expect(brief('1\r\n00:00:00,500 --> 00:00:02,000\r\nHello\r\nyou\r\n\r\n2\r\n01:00:02,000 --> 01:00:04,250\r\nBye\r\n')).to.deep.equal([
      [0.5, 2, 'Hello\nyou'],
      [3602, 3604.25, 'Bye'],
    ]);
  });

  describe('reads the times of', () => {
    for (const [line, start, end] of [
      ['00:00:01.500 --> 00:00:02.000', 1.5, 2],
      ['00:01,5 --> 00:02', 1.5, 2],
      ['0:0:1,5-->0:0:2,25 X1:40 X2:600', 1.5, 2.25],
      ['00:00:01,000 -> 00:00:02,000', 1, 2],
      ['00:00:01,000 -->', 1, undefined],
      ['00:00:05,000 --> 00:00:02,000', 5, 2],
    ] as const) {
      it(line, () => expect(brief(`${line}\nwords`)).to.deep.equal([[start, end, 'words']]));
    }
  });

  it('reads cues without indices, and without empty lines between them', () => {
    const expected = [
      [1, 2, 'one'],
      [2, 3, 'two'],
    ];
    expect(brief('00:01 --> 00:02\none\n\n00:02 --> 00:03\ntwo')).to.deep.equal(expected);
    expect(brief('1\n00:01 --> 00:02\none\n2\n00:02 --> 00:03\ntwo')).to.deep.equal(expected);
  });

  it('keeps overlapping cues, a number that is said, and words below an empty line', () => {
    expect(brief('00:01 --> 00:05\n1984\n\n00:02 --> 00:03\ntwo\n\nlines')).to.deep.equal([
      [1, 5, '1984'],
      [2, 3, 'two\n\nlines'],
    ]);
  });

  describe('drops markup and keeps its text', () => {
    for (const [raw, text] of [
      ['{\\an8}<i>Hello</i>', 'Hello'],
      ['<font color="#fff">Hello</font>', 'Hello'],
      ['a < b, <b>c</b> > d', 'a < b, c > d'],
      ['x <y@pod.example>', 'x <y@pod.example>'],
      ['Q&amp;A', 'Q&A'],
      ['{not a style}', '{not a style}'],
    ] as const) {
      it(raw, () => expect(brief(`0:01 --> 0:02\n${raw}`)).to.deep.equal([[1, 2, text]]));
    }

    it('<v Sarah>', () =>
      expect(parseSrt('0:01 --> 0:02\n<v Sarah>Hello')).to.deep.equal([{ text: 'Hello', start: 1, end: 2, speaker: 'Sarah' }]));
  });

  it('finds nothing in other text', () => expect(parseSrt('1\n2\nwords --> more words\n')).to.be.empty);
});
