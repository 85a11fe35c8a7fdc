import { expect } from '@open-wc/testing';
import { readSpeakers } from '../../../src/episode/transcript/read-speakers.js';

const read = (...texts: readonly string[]) => readSpeakers(texts.map((text) => ({ text }))).map(({ speaker, text }) => [speaker, text]);

describe('readSpeakers', () => {
  describe('reads the label of', () => {
    for (const [line, speaker, text] of [
      ['Sarah: Hello', 'Sarah', 'Hello'],
      ['>> Dr. Sarah Lee: Hello', 'Dr. Sarah Lee', 'Hello'],
      ['- SPEAKER_01: Hello', 'SPEAKER_01', 'Hello'],
      ['Speaker 1 : Hello', 'Speaker 1', 'Hello'],
      ['Ludwig van Beethoven: Hello', 'Ludwig van Beethoven', 'Hello'],
      ['Zoë O’Neill: Hello', 'Zoë O’Neill', 'Hello'],
      ['田中：こんにちは', '田中', 'こんにちは'],
      ['Анна: привет', 'Анна', 'привет'],
    ] as const) {
      it(line, () => expect(read(line, line)).to.deep.equal(Array(2).fill([speaker, text])));
    }
  });

  describe('leaves alone', () => {
    for (const line of [
      'Note: bring a pen',
      'then she said: no',
      '10:30 is late',
      'See https://pod.example/a',
      'The thing that I want to say is this: no',
      'Well, listen: no',
      'Ratio 3:4',
    ]) {
      it(line, () => expect(read(line, line)).to.deep.equal(Array(2).fill([undefined, line])));
    }
  });

  it('believes no label that stands alone', () => {
    const texts = ['Hello and welcome.', 'Question: what is a monad?', 'Nobody knows.', 'Good bye.', 'Really.'];
    expect(read(...texts)).to.deep.equal(texts.map((text) => [undefined, text]));
  });

  it('believes labels that return in a file that begins with one', () => {
    expect(read('[music]', 'Sarah: One', 'two', 'three', 'four', 'Reason: five', 'Sarah: six', 'seven', 'eight')).to.deep.equal([
      [undefined, '[music]'],
      ['Sarah', 'One'],
      ...['two', 'three', 'four', 'Reason: five'].map((text) => [undefined, text]),
      ['Sarah', 'six'],
      [undefined, 'seven'],
      [undefined, 'eight'],
    ]);
  });

  it('parts a cue in which two speak', () => {
    expect(readSpeakers([{ text: 'Anna: Hi\nBen: Ho\nho', start: 1, end: 2 }, { text: 'Ben: No' }])).to.deep.equal([
      { speaker: 'Anna', text: 'Hi', start: 1, end: 2 },
      { speaker: 'Ben', text: 'Ho\nho', start: 1, end: 2 },
      { speaker: 'Ben', text: 'No' },
    ]);
  });

  it('leaves a file alone that names its speakers', () => {
    const cues = [{ text: 'Ben: Ho', speaker: 'Anna' }, { text: 'Ben: Hi' }];
    expect(readSpeakers(cues)).to.equal(cues);
  });
});
