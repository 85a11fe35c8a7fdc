import { expect } from '@open-wc/testing';
import { parseVtt } from '../../../src/episode/transcript/parse-vtt.js';

const brief = (file: string) => parseVtt(file).map(({ start, end, id, text }) => [start, end, id, text]);
const times = (line: string) => brief(`WEBVTT\n\n${line}\nwords`).map(([start, end]) => [start, end]);
const SECOND = '00:00.000 --> 00:01.000';

describe('parseVtt', () => {
  describe('asks for the signature', () => {
    for (const [head, isFile] of [
      ['WEBVTT', true],
      ['\uFEFFWEBVTT', true],
      ['WEBVTT - a title', true],
      ['WEBVTT\tkind', true],
      ['WEBVTTX', false],
      ['webvtt', false],
      [' WEBVTT', false],
      ['', false],
    ] as const) {
      it(`${isFile ? 'reads' : 'refuses'} ${JSON.stringify(head)}`, () =>
        expect(brief(`${head}\n\n${SECOND}\nwords`)).to.have.length(isFile ? 1 : 0));
    }
  });

  describe('passes over the header', () => {
    for (const [header, id] of [
      ['Kind: captions\nLanguage: en\n\n', ''],
      ['', ''],
      ['\n\n\n', ''],
      [' \n', ' '],
    ] as const) {
      it(JSON.stringify(header), () => expect(brief(`WEBVTT\n${header}${SECOND}\nwords`)).to.deep.equal([[0, 1, id, 'words']]));
    }

    it('finds no cue in a file that is header alone', () => {
      for (const file of ['WEBVTT', 'WEBVTT\n', 'WEBVTT \n', `WEBVTT ${SECOND}\nwords`]) expect(parseVtt(file), file).to.be.empty;
    });
  });

  describe('reads the times of', () => {
    for (const [line, expected] of [
      ['01:02:03.500 --> 02:00.000', [3723.5, 120]],
      ['00:00:00.000-->00:00:01.000', [0, 1]],
      ['\t 00:00.000\t-->  00:01.000 ', [0, 1]],
      ['\f00:00.000\f-->\f00:01.000', [0, 1]],
      ['0:00:00.000 --> 123:00:01.000', [0, 442_801]],
      ['00:01.000 --> 00:00.999', [1, 0.999]],
      ['00:00.000 --> 00:59:59.999 align:start position:10%', [0, 3599.999]],
    ] as const) {
      it(JSON.stringify(line), () => expect(times(line)).to.deep.equal([expected]));
    }
  });

  describe('drops the cue of', () => {
    for (const line of [
      '00:00,000 --> 00:01,000',
      '00:60.000 --> 01:01.000',
      '00:60:00.000 --> 01:01:00.000',
      '0:00.000 --> 00:01.000',
      '00:00.0000 --> 00:01.000',
      '00:00.000 --> 00:01.0000',
      '00:00.00 --> 00:01.000',
      '00:00.000 --> x',
      '00:00.000 -->',
      '\v00:00.000 --> 00:01.000',
    ]) {
      it(JSON.stringify(line), () => expect(times(line)).to.be.empty);
    }
  });

  it('reads every kind of line end', () => {
    const file = `WEBVTT\r\ra\r${SECOND}\rone\r\n\r\nb\r\n${SECOND}\r\ntwo\n\nc\n${SECOND}\nthree\nfour`;
    expect(brief(file)).to.deep.equal([
      [0, 1, 'a', 'one'],
      [0, 1, 'b', 'two'],
      [0, 1, 'c', 'three\nfour'],
    ]);
  });

  it('takes the line above the times as the id', () => {
    expect(brief(`WEBVTT\n\n -- > \n${SECOND}\nwords`)).to.deep.equal([[0, 1, ' -- > ', 'words']]);
    expect(brief(`WEBVTT\n\ntwo\nlines\n${SECOND}\nwords`)).to.deep.equal([[0, 1, '', 'words']]);
  });

  it('begins a cue at an arrow that no empty line precedes', () => {
    expect(brief(`WEBVTT\n\n${SECOND}\none\n${SECOND}\ntwo\n-->\n${SECOND}\nthree`).map((cue) => cue[3])).to.deep.equal([
      'one',
      'two',
      'three',
    ]);
  });

  it('passes over comments, styles and regions', () => {
    const file = `WEBVTT\n\nNOTE\na comment\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE in one line\n\n${SECOND} region:a\nwords`;
    expect(brief(file)).to.deep.equal([[0, 1, '', 'words']]);
  });

  it('keeps a cue without words', () => expect(brief(`WEBVTT\n\n${SECOND}\n\n${SECOND}`)).to.deep.equal(Array(2).fill([0, 1, '', ''])));

  it('replaces a NUL, and reads no times around one', () => {
    expect(brief(`WEBVTT\n\n\0\n${SECOND}\na\0b\n\n00:00\0.000 --> 00:01.000\nlost`)).to.deep.equal([[0, 1, '\uFFFD', 'a\uFFFDb']]);
  });
});
