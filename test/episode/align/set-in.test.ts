import { expect } from '@open-wc/testing';
import { hearSpeech } from '../../../src/episode/align/hear-speech.js';
import { beginningOf, setIn } from '../../../src/episode/align/set-in.js';

const hear = (...cues: readonly (readonly [start: number, end: number, text: string, speaker?: string])[]) =>
  hearSpeech(
    cues.map(([start, end, text, speaker = 'Ada']) => ({ start, end, text, speaker })),
    new Set(['church', 'microp']),
    Infinity,
  );

describe('setIn', () => {
  it('prefers words that are spoken together to one of them before', () => {
    const speech = hear([60, 63, 'I was in church.'], [80, 84, 'Where did the microphones come from?'], [84, 86, 'From a church sale.']);
    const place = setIn(speech, new Map([['church', 3], ['microp', 3.5]]), 56, 88)!; // prettier-ignore
    expect(place.time).to.be.closeTo(81.5, 0.5);
    expect(place.weight).to.equal(6.5);
  });

  it('gives nothing where none of the words is spoken', () => {
    expect(setIn(hear([60, 63, 'I was in bed.']), new Map([['church', 3]]), 56, 88)).to.equal(undefined);
  });
});

describe('beginningOf', () => {
  for (const [what, cues, time, expected] of [
    ['the turn of the voice', [[0, 2, 'Yes.'], [2, 5, 'Then came November.', 'Jon'], [5, 8, 'Would you tell us', 'Jon'], [8, 11, 'about the storm?', 'Jon']], 9, 2], // prettier-ignore
    ['the sentence where the turn is far', [[0, 9, 'On and on'], [9, 18, 'it went.'], [18, 20, 'Then came'], [20, 22, 'the storm.']], 21, 18], // prettier-ignore
    ['the cue where no sentence ends', [[0, 9, 'on and on'], [9, 18, 'it went'], [18, 20, 'then came'], [20, 22, 'the storm']], 21, 20], // prettier-ignore
    ['a sentence inside a long cue', [[60, 70, 'So we build it. >> And test it?']], 69, 65],
  ] as const)
    it(`is ${what}`, () => {
      expect(beginningOf(hear(...cues), time)).to.equal(expected);
    });
});
