import { expect } from '@open-wc/testing';
import { StallWatch, type StallStage } from '../../src/player/stall-watch.js';
import { stopClock } from '../support/clock.js';

function makeWatch() {
  const clock = stopClock();
  const stages: StallStage[] = [];
  return { clock, stages, watch: new StallWatch((stage) => stages.push(stage)) };
}

describe('StallWatch', () => {
  it('says nothing of a wait under half a second', () => {
    const { clock, stages, watch } = makeWatch();
    watch.start();
    clock.advance(499);
    expect(stages).to.deep.equal([]);
    watch.stop();
    expect(clock.pending).to.equal(0);
  });

  it('tells of waiting at 0.5 s, speaks of it at 3 s and gives up at 10 s', () => {
    const { clock, stages, watch } = makeWatch();
    watch.start();
    clock.advance(500);
    expect(stages).to.deep.equal(['buffering']);
    clock.advance(2499);
    expect(stages).to.deep.equal(['buffering']);
    clock.advance(1);
    expect(stages).to.deep.equal(['buffering', 'slow']);
    clock.advance(6999);
    expect(stages).to.deep.equal(['buffering', 'slow']);
    clock.advance(1);
    expect(stages).to.deep.equal(['buffering', 'slow', 'failed']);
  });

  it('counts on when it is started twice', () => {
    const { clock, stages, watch } = makeWatch();
    watch.start();
    clock.advance(400);
    watch.start();
    clock.advance(100);
    expect(stages).to.deep.equal(['buffering']);
    expect(clock.pending).to.equal(2);
  });

  it('puts failure off for every piece of data, and nothing else', () => {
    const { clock, stages, watch } = makeWatch();
    watch.start();
    clock.advance(9000);
    watch.extend();
    clock.advance(9999);
    expect(stages).to.deep.equal(['buffering', 'slow']);
    clock.advance(1);
    expect(stages).to.deep.equal(['buffering', 'slow', 'failed']);
  });

  it('starts no count for data that come unasked', () => {
    const { clock, watch } = makeWatch();
    watch.extend();
    expect(clock.pending).to.equal(0);
  });

  it('takes all back when the wait ends, once', () => {
    const { clock, stages, watch } = makeWatch();
    watch.start();
    clock.advance(3000);
    watch.stop();
    watch.stop();
    clock.advance(20_000);
    expect(stages).to.deep.equal(['buffering', 'slow', 'none']);
  });

  it('counts anew after a stop', () => {
    const { clock, stages, watch } = makeWatch();
    watch.start();
    watch.stop();
    stages.length = 0;
    watch.start();
    clock.advance(500);
    expect(stages).to.deep.equal(['buffering']);
  });
});
