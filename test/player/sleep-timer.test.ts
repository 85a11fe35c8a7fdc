import { expect } from '@open-wc/testing';
import { SleepTimer } from '../../src/player/sleep-timer.js';
import { stopClock } from '../support/clock.js';

const makeTimer = () => {
  const rings: string[] = [];
  const timer: SleepTimer = new SleepTimer(() => rings.push(timer.choice));
  return { timer, rings };
};

describe('the sleep timer', () => {
  it('rings once, after the minutes that were chosen, and is off then', () => {
    const clock = stopClock();
    const { timer, rings } = makeTimer();
    timer.set('15', 0);
    clock.advance(15 * 60_000 - 1);
    expect([rings.length, timer.choice]).to.deep.equal([0, '15']);
    clock.advance(1);
    clock.advance(3_600_000);
    expect(rings).to.deep.equal(['off']);
  });

  it('takes the last choice alone', () => {
    const clock = stopClock();
    const { timer, rings } = makeTimer();
    timer.set('5', 0);
    timer.set('chapter', 90);
    expect(clock.pending).to.equal(0);
    timer.pass(89.9);
    expect(rings).to.have.length(0);
    timer.pass(90);
    timer.pass(91);
    expect(rings).to.have.length(1);
  });

  it('does nothing when it is off', () => {
    const clock = stopClock();
    const { timer, rings } = makeTimer();
    timer.set('5', 0);
    timer.set('off', 0);
    clock.advance(3_600_000);
    timer.pass(1e9);
    expect(rings).to.have.length(0);
  });
});
