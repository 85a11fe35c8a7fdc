import { expect } from '@open-wc/testing';
import { stepChapter } from '../../src/player/step-chapter.js';

describe('the way from chapter to chapter', () => {
  const rows: [number, -1 | 1, number | undefined][] = [
    [0, 1, 60],
    [60, 1, 90],
    [90, 1, undefined],
    [70, -1, 60],
    [62, -1, 0],
    [2, -1, undefined],
    [200, -1, 90],
  ];
  for (const [time, direction, to] of rows)
    it(`${direction > 0 ? 'forward' : 'back'} from ${time} leads to ${to}`, () =>
      expect(stepChapter([0, 60, 90], time, direction)).to.equal(to));
});
