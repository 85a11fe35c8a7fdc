import { expect } from '@open-wc/testing';
import { parsePlainTranscript } from '../../../src/episode/transcript/parse-plain-transcript.js';

const texts = (text: string) => parsePlainTranscript(text).map((cue) => cue.text);

describe('parsePlainTranscript', () => {
  for (const [text, expected] of [
    ['One\ntwo\n\nThree', ['One\ntwo', 'Three']],
    ['One\r\n\r\n \t\r\nTwo\r\n', ['One', 'Two']],
    ['One\nTwo\n', ['One', 'Two']],
    [' \n ', []],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => expect(texts(text)).to.deep.equal(expected));
  }

  it('cuts a wall of words at the ends of sentences and loses none', () => {
    const wall = 'This is a sentence. '.repeat(300).trim();
    const pieces = texts(wall);
    expect(pieces.join(' ')).to.equal(wall);
    for (const piece of pieces) {
      expect(piece.length).to.be.at.most(700);
      expect(piece).to.match(/\.$/);
    }
  });
});
