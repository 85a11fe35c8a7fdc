import { expect } from '@open-wc/testing';
import { FACT_EVENTS, readFacts } from '../../src/player/facts.js';
import { nextEvent } from '../support/once.js';
import { TONE_4S } from '../support/player.js';

/** What an audio element says of itself, where no real one can be brought to say it. */
const audioThat = (says: Partial<Record<keyof HTMLAudioElement, unknown>>) =>
  ({
    paused: true,
    ended: false,
    error: null,
    currentTime: 0,
    duration: NaN,
    playbackRate: 1,
    volume: 1,
    muted: false,
    ...says,
  }) as HTMLAudioElement;

describe('readFacts', () => {
  it('reads a real audio element', async () => {
    const audio = new Audio(TONE_4S);
    await nextEvent(audio, 'loadedmetadata');
    const { duration, ...facts } = readFacts(audio);
    expect(duration).to.be.closeTo(4, 0.2);
    expect(facts).to.deep.equal({ isPlaying: false, ended: false, currentTime: 0, playbackRate: 1, volume: 1, muted: false });
    audio.removeAttribute('src');
    audio.load();
  });

  for (const duration of [NaN, Infinity, 0]) {
    it(`knows no duration of ${duration}`, () => {
      expect(readFacts(audioThat({ duration })).duration).to.equal(undefined);
    });
  }

  it('does not play when it has ended, or failed', () => {
    expect(readFacts(audioThat({ paused: false })).isPlaying).to.equal(true);
    expect(readFacts(audioThat({ paused: false, ended: true })).isPlaying).to.equal(false);
    expect(readFacts(audioThat({ paused: false, error: { code: 2 } })).isPlaying).to.equal(false);
  });

  it('hears events that a media element has', () => {
    const audio = new Audio();
    expect(FACT_EVENTS.filter((type) => !(`on${type}` in audio))).to.deep.equal([]);
  });
});
