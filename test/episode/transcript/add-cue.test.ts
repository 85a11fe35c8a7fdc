import { expect } from '@open-wc/testing';
import { addCue, MAX_CUES, type RawCue } from '../../../src/episode/transcript/add-cue.js';
import type { Cue } from '../../../src/episode/transcript/cue.js';

const added = (raw: RawCue, limit?: number): Cue[] => {
  const cues: Cue[] = [];
  addCue(cues, raw, limit);
  return cues;
};

describe('addCue', () => {
  for (const [title, raw, expected] of [
    [
      'trims the text and joins the words of the name',
      { text: ' a\nb ', speaker: ' Sarah\n Lee ' },
      [{ text: 'a\nb', speaker: 'Sarah Lee' }],
    ],
    ['replaces half a character and drops controls', { text: 'a\uD800b\0' }, [{ text: 'a\uFFFDb' }]],
    ['reads times in words', { text: 'a', start: '00:01:02.500', end: '63' }, [{ text: 'a', start: 62.5, end: 63 }]],
    ['leaves out what is no time', { text: 'a', start: -1, end: Infinity }, [{ text: 'a' }]],
    ['keeps an end before its start', { text: 'a', start: 5, end: 2 }, [{ text: 'a', start: 5, end: 2 }]],
    ['adds nothing without text', { text: ' \n\0', start: 1 }, []],
    ['adds nothing for an object', { text: { text: 'a' } }, []],
  ] as const) {
    it(title, () => expect(added(raw)).to.deep.equal(expected));
  }

  it('bounds a name', () => expect(added({ text: 'a', speaker: 'b'.repeat(500) })[0]!.speaker).to.have.length(200));

  it('cuts a long text at the ends of its sentences, the start at the first piece', () => {
    expect(added({ text: 'One two. Three four. Five', start: 1, end: 9 }, 15)).to.deep.equal([
      { text: 'One two.', start: 1, end: 9 },
      { text: 'Three four.', end: 9 },
      { text: 'Five', end: 9 },
    ]);
  });

  it('cuts a word without end, and no character in halves', () => {
    const pieces = added({ text: `a${'😀'.repeat(9999)}` }).map(({ text }) => text);
    expect(pieces.join('')).to.equal(`a${'😀'.repeat(9999)}`);
    expect(Math.max(...pieces.map((piece) => piece.length))).to.be.at.most(10_000);
  });

  it('stops at the most cues', () => {
    const cues = Array<Cue>(MAX_CUES).fill({ text: 'a' });
    addCue(cues, { text: 'b' });
    expect(cues).to.have.length(MAX_CUES);
  });
});
