import { expect } from '@open-wc/testing';
import { StallWatch, type StallStage } from '../../src/player/stall-watch.js';
import { stopClock } from '../support/clock.js';

/** An audio element that says what it is told to: `look({ readyState: 4 })`. */
function makeWatch() {
  const clock = stopClock();
  const stages: StallStage[] = [];
  const watch = new StallWatch((stage) => stages.push(stage));
  let audio = { currentTime: 12, readyState: 0, loaded: 0 };
  const look = (change: Partial<typeof audio> & { readonly type?: string; readonly isPlaying?: boolean } = {}) => {
    const { type, isPlaying = true, ...rest } = change;
    audio = { ...audio, ...rest };
    const { currentTime, readyState, loaded } = audio;
    watch.look({ currentTime, readyState, buffered: { length: 1, start: () => 0, end: () => loaded } }, isPlaying, type);
  };
  return { clock, stages, watch, look };
}

describe('StallWatch', () => {
  it('says nothing of a wait under half a second', () => {
    const { clock, stages, look } = makeWatch();
    look();
    clock.advance(499);
    look({ isPlaying: false });
    expect(stages).to.deep.equal([]);
    expect(clock.pending).to.equal(0);
  });

  it('tells of waiting at 0.5 s, speaks of it at 3 s and gives up at 10 s', () => {
    const { clock, stages, look } = makeWatch();
    look();
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
    expect(clock.pending).to.equal(0);
  });

  it('counts on when it is told of waiting twice', () => {
    const { clock, stages, look } = makeWatch();
    look();
    clock.advance(400);
    look({ type: 'waiting' });
    clock.advance(100);
    expect(stages).to.deep.equal(['buffering']);
  });

  it('says nothing while time passes, and all as soon as it stands, whatever the audio says of its data', () => {
    const { clock, stages, look } = makeWatch();
    for (let at = 12; at < 40; at += 0.25) {
      look({ readyState: 4, currentTime: at, type: 'timeupdate' });
      clock.advance(250);
    }
    expect(stages).to.deep.equal([]);
    clock.advance(250);
    look({ type: 'stalled' });
    clock.advance(9500);
    expect(stages).to.deep.equal(['buffering', 'slow', 'failed']);
  });

  it('takes all back when time passes again, once', () => {
    const { clock, stages, look } = makeWatch();
    look();
    clock.advance(3000);
    look({ readyState: 4, currentTime: 12.1 });
    look({ currentTime: 12.3 });
    look({ isPlaying: false });
    clock.advance(20_000);
    expect(stages).to.deep.equal(['buffering', 'slow', 'none']);
  });

  it('puts failure off for every piece of data', () => {
    const { clock, stages, look } = makeWatch();
    look({ readyState: 2 });
    for (let loaded = 1; loaded < 10; loaded++) {
      clock.advance(9000);
      look({ type: 'progress', loaded });
    }
    expect(stages).to.deep.equal(['buffering', 'slow']);
    clock.advance(9999);
    expect(stages).to.deep.equal(['buffering', 'slow']);
    clock.advance(1);
    expect(stages).to.deep.equal(['buffering', 'slow', 'failed']);
  });

  it('gives up an audio that tells of progress without data', () => {
    const { clock, stages, look } = makeWatch();
    look({ readyState: 2, loaded: 15 });
    look({ type: 'progress' });
    for (let at = 0; at < 14_000; at += 350) {
      clock.advance(350);
      look({ type: 'progress' });
    }
    expect(stages).to.deep.equal(['buffering', 'slow', 'failed']);
  });

  it('gives up within half a minute an audio of which nothing becomes known', () => {
    const { clock, stages, look } = makeWatch();
    look();
    for (let at = 0; at < 32_000; at += 350) {
      if (at === 20_300) expect(stages).to.deep.equal(['buffering', 'slow']);
      clock.advance(350);
      look({ type: 'progress' });
    }
    expect(stages).to.deep.equal(['buffering', 'slow', 'failed']);
  });

  it('starts no count for data that come unasked', () => {
    const { clock, look } = makeWatch();
    look({ type: 'progress', isPlaying: false });
    expect(clock.pending).to.equal(0);
  });

  it('counts anew after a stop', () => {
    const { clock, stages, watch, look } = makeWatch();
    look();
    clock.advance(3000);
    watch.stop();
    stages.length = 0;
    look();
    clock.advance(500);
    expect(stages).to.deep.equal(['buffering']);
  });
});
