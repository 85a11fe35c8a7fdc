import { expect } from '@open-wc/testing';
import type { Cue } from '../../../src/episode/transcript/cue.js';
import { mergeCues, type Paragraph } from '../../../src/episode/transcript/merge-cues.js';

const textOf = ({ cues }: Paragraph) => cues.map(({ text }) => text).join('');
const texts = (cues: readonly Cue[]) => mergeCues(cues).map(textOf);
const said = (...words: readonly string[]): Cue[] => words.map((text, index) => ({ text, start: index, end: index + 0.9 }));

describe('mergeCues', () => {
  it('joins one word a cue to a paragraph and keeps the words apart in it', () => {
    const [paragraph, ...others] = mergeCues(said('I', 'am', 'your', 'father', '.'));
    expect(others).to.be.empty;
    expect(paragraph).to.deep.include({ start: 0, end: 4.9 });
    expect(paragraph!.cues.map(({ start, text }) => [start, text])).to.deep.equal([
      [0, 'I'],
      [1, ' am'],
      [2, ' your'],
      [3, ' father'],
      [4, '.'],
    ]);
  });

  describe('sets spaces as the script does', () => {
    for (const [words, text] of [
      [['Hello', ',', 'you', '!'], 'Hello, you!'],
      [['is', '.NET', 'dead?'], 'is .NET dead?'],
      [['今日', 'は', '、', '晴れ'], '今日は、晴れ'],
      [['สวัสดี', 'ครับ'], 'สวัสดีครับ'],
      [['안녕', '하세요'], '안녕 하세요'],
      [['使用', 'Rust', '编程'], '使用 Rust 编程'],
      [['two\nlines', 'of  words'], 'two lines of words'],
    ] as const) {
      it(text, () => expect(texts(said(...words))).to.deep.equal([text]));
    }
  });

  it('ends a paragraph where the speaker changes, and goes on where none is named', () => {
    const cues = said('Hello', 'there', 'Hi', 'you').map((cue, index) => ({
      ...cue,
      ...(index % 2 === 0 && { speaker: index ? 'Luke' : 'Anna' }),
    }));
    expect(mergeCues(cues).map((paragraph) => [paragraph.speaker, textOf(paragraph)])).to.deep.equal([
      ['Anna', 'Hello there'],
      ['Luke', 'Hi you'],
    ]);
  });

  it('names the speaker again behind a pause', () => {
    const cues = [
      { text: 'One.', start: 0, end: 1, speaker: 'Anna' },
      { text: 'Two.', start: 5, end: 6 },
    ];
    expect(mergeCues(cues).map(({ speaker, start, end }) => [speaker, start, end])).to.deep.equal([
      ['Anna', 0, 1],
      ['Anna', 5, 6],
    ]);
  });

  describe('ends a paragraph at a pause', () => {
    for (const [first, seconds, count] of [
      ['A sentence.', 1, 1],
      ['A sentence.', 1.6, 2],
      ['“A sentence?”', 1.6, 2],
      ['文です。', 1.6, 2],
      ['half a', 1.6, 1],
      ['half a', 4, 2],
    ] as const) {
      it(`${count} of ${JSON.stringify(first)} and ${seconds} s`, () => {
        expect(
          mergeCues([
            { text: first, start: 0, end: 2 },
            { text: 'next', start: 2 + seconds, end: 9 },
          ]),
        ).to.have.length(count);
      });
    }
  });

  it('ends a long paragraph behind a sentence, and an endless one anywhere', () => {
    const sentence = said(...Array<string>(100).fill('Twenty letters here.'));
    const endless = said(...Array<string>(100).fill('twenty letters here,'));
    for (const text of texts(sentence).slice(0, -1)) expect(text.length).to.be.within(600, 650);
    for (const text of texts(endless).slice(0, -1)) expect(text.length).to.be.within(1200, 1250);
  });

  it('keeps paragraphs without times as they are', () => expect(texts([{ text: 'One.' }, { text: 'Two' }])).to.deep.equal(['One.', 'Two']));

  it('begins a paragraph at the ">>" of captions', () =>
    expect(texts(said('Hello', '>> Hi', 'you'))).to.deep.equal(['Hello', '>> Hi you']));

  it('survives an end before its start', () => {
    const cues = [
      { text: 'One.', start: 5, end: 2 },
      { text: 'Two.', start: 5.5, end: 6 },
    ];
    expect(mergeCues(cues)).to.have.length(1);
  });

  it('has no paragraph without cues', () => expect(mergeCues([])).to.be.empty);
});
