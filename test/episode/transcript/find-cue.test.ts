import { expect } from '@open-wc/testing';
import type { Cue } from '../../../src/episode/transcript/cue.js';
import { findCue } from '../../../src/episode/transcript/find-cue.js';

const cue = (start?: number, end?: number): Cue => ({
  text: 'words',
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
});

describe('findCue', () => {
  const cues = [cue(1, 2), cue(2, 4), cue(6, 9), cue(7, 8), cue(10), cue(12, 11), cue(20, 21)];
  for (const [time, index, why] of [
    [0, -1, 'before the first'],
    [1, 0, 'at a start'],
    [2, 1, 'at an end that is the next start'],
    [5, -1, 'in a pause'],
    [6.5, 2, 'inside'],
    [7.5, 3, 'where two play, the one that began last'],
    [8.5, 2, 'where the shorter of two has ended'],
    [11, 4, 'without an end, until the next begins'],
    [19, 5, 'with an end before its start, until the next begins'],
    [21, -1, 'behind the last'],
    [NaN, -1, 'at no time'],
  ] as const) {
    it(`${time}: ${why}`, () => expect(findCue(cues, time)).to.equal(index));
  }

  it('passes over cues without times', () => {
    const mixed = [cue(), cue(1), cue(), cue(), cue(3), cue()];
    expect([0, 1, 2, 3, 9].map((time) => findCue(mixed, time))).to.deep.equal([-1, 1, 1, 4, 4]);
    expect(findCue([cue(), cue()], 1)).to.equal(-1);
    expect(findCue([], 1)).to.equal(-1);
  });

  it('agrees with a search from the front', () => {
    const many = Array.from({ length: 999 }, (_, index) => cue(index * 2, index * 2 + 1));
    for (let time = 0; time < 2000; time += 0.5) {
      expect(findCue(many, time)).to.equal(many.findIndex(({ start, end }) => start! <= time && time < end!));
    }
  });
});
