import { expect } from '@open-wc/testing';
import { isWebKit } from '../support/engine.js';
import { freshKey, keyed, requestsOf, waitForRequests } from '../support/ledger.js';
import { nextEvent } from '../support/once.js';
import { madeAudio, makePlayer, SILENCE_2S, TONE_30S, TONE_4S } from '../support/player.js';

describe('before the first press', () => {
  it('makes no audio element and no request', async () => {
    const key = freshKey();
    const { player } = makePlayer([keyed(TONE_30S, key)], 30);
    player.seek(12);
    player.apply({ playbackRate: 2, volume: 0.5, muted: true });
    player.pause();
    expect(madeAudio()).to.have.lengthOf(0);
    expect(await requestsOf(key)).to.have.lengthOf(0);
    expect(player.state).to.include({ currentTime: 12, playbackRate: 2, volume: 0.5, muted: true, isStarted: false, isPlaying: false });
  });

  it('shows the duration that the data declare', () => {
    expect(makePlayer([TONE_4S], 737).player.state.duration).to.equal(737);
  });

  it('keeps a place inside the episode', () => {
    const { player } = makePlayer([TONE_30S], 30);
    player.seek(99);
    expect(player.state.currentTime).to.equal(30);
    player.seek(-5);
    expect(player.state.currentTime).to.equal(0);
    player.seek(NaN);
    expect(player.state.currentTime).to.equal(0);
  });

  it('does nothing without an address', () => {
    const { player, states } = makePlayer([]);
    player.play();
    player.togglePlay();
    expect(states).to.deep.equal([]);
    expect(madeAudio().some((audio) => audio.hasAttribute('src'))).to.equal(false);
  });
});

describe('when it plays', () => {
  it('makes one audio element, and says what its events say', async () => {
    const key = freshKey();
    const { player, states, until } = makePlayer([keyed(TONE_4S, key)], 737);
    player.play();
    expect(player.state.isStarted).to.equal(true);
    await until(({ isPlaying, currentTime }) => isPlaying && currentTime > 0);
    expect(player.state.duration, 'the audio knows better than the data').to.be.closeTo(4, 0.2);
    player.pause();
    await until(({ isPlaying }) => !isPlaying);
    player.play();
    await until(({ isPlaying }) => isPlaying);
    expect(madeAudio()).to.have.lengthOf(1);
    expect(madeAudio()[0]!.crossOrigin).to.equal(null);
    expect((await waitForRequests(key)).every(({ origin }) => origin === null)).to.equal(true);
    expect(states.every((state) => Object.isFrozen(state))).to.equal(true);
  });

  it('is paused where the audio is paused from outside', async () => {
    const { player, until } = makePlayer([TONE_4S]);
    player.play();
    await until(({ isPlaying }) => isPlaying);
    madeAudio()[0]!.pause();
    await until(({ isPlaying }) => !isPlaying);
    player.togglePlay();
    await until(({ isPlaying }) => isPlaying);
    player.togglePlay();
    await until(({ isPlaying }) => !isPlaying);
  });

  it('begins where it was told to before the press', async () => {
    const { player, states, until } = makePlayer([TONE_30S], 30);
    player.seek(12);
    player.play();
    const { currentTime } = await until((state) => state.isPlaying && state.currentTime > 12);
    expect(currentTime).to.be.within(12, 14);
    expect(states.filter((state) => state.isStarted && state.currentTime < 12)).to.deep.equal([]);
  });

  it('goes where it is told to', async () => {
    const { player, until } = makePlayer([TONE_30S]);
    player.play();
    await until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
    player.seek(20);
    await until(({ currentTime }) => currentTime >= 20);
    expect(player.state.isPlaying).to.equal(true);
    player.pause();
    await until(({ isPlaying }) => !isPlaying);
    player.seek(3);
    await until(({ currentTime }) => currentTime === 3);
    expect(player.state.isPlaying).to.equal(false);
  });

  it('ends, and begins anew at the next press', async () => {
    const { player, states, until } = makePlayer([SILENCE_2S]);
    player.play();
    await until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
    player.seek(1.7);
    const { isPlaying, currentTime } = await until(({ ended }) => ended);
    expect(isPlaying).to.equal(false);
    expect(currentTime).to.be.closeTo(2, 0.1);
    expect(states.filter(({ ended }) => ended).length).to.be.greaterThan(0);
    player.play();
    await until((state) => state.isPlaying && state.currentTime < 1);
    expect(player.state.ended).to.equal(false);
  });

  it('keeps speed, volume and mute for the next episode, and the address apart', async () => {
    const { player, until } = makePlayer([TONE_30S]);
    player.apply({ playbackRate: 1.5 });
    player.play();
    await until(({ isPlaying, playbackRate }) => isPlaying && playbackRate === 1.5);
    player.apply({ volume: 0.5, muted: true });
    await until(({ volume, muted }) => volume === 0.5 && muted);
    player.load([{ url: TONE_4S }]);
    expect(player.state).to.include({ isPlaying: false, isStarted: false, currentTime: 0, url: undefined, playbackRate: 1.5 });
    player.play();
    await until(({ isPlaying, url, duration }) => isPlaying && url === TONE_4S && duration !== undefined);
    expect(player.state).to.include({ playbackRate: 1.5, volume: 0.5 });
    // GStreamer's new sink takes the mute back, and the audio element says so.
    expect(player.state.muted).to.equal(!isWebKit);
    expect(madeAudio().map(({ src }) => src.split('/').at(-1) ?? '')).to.deep.equal(['', 'tone-4s.mp3']);
  });

  it('is the only one: another player that starts lets the first one go, at its second', async () => {
    const [first, second] = [makePlayer([TONE_30S]), makePlayer([TONE_4S])];
    first.player.play();
    await first.until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
    first.player.seek(20);
    await first.until(({ currentTime }) => currentTime >= 20);
    second.player.play();
    expect(first.player.state.isPlaying).to.equal(false);
    await second.until(({ isPlaying }) => isPlaying);
    first.player.play();
    expect(second.player.state.isPlaying).to.equal(false);
    const { currentTime } = await first.until((state) => state.isPlaying && state.currentTime > 20);
    expect(currentTime).to.be.within(20, 22);
  });
});

describe('when it is released', () => {
  it('stops, leaves an audio without an address, and keeps the second', async () => {
    const { player, until } = makePlayer([TONE_30S]);
    player.seek(9);
    player.play();
    await until(({ isPlaying, currentTime }) => isPlaying && currentTime > 9);
    const [audio] = madeAudio();
    player.release();
    expect(audio!.paused).to.equal(true);
    expect(audio!.hasAttribute('src')).to.equal(false);
    expect(player.state.isPlaying).to.equal(false);
    expect(player.state.currentTime).to.be.at.least(9);
    player.release();
  });
});

describe('an audio element of the page', () => {
  it('goes on under the player, and is left in the page', async () => {
    const audio = new Audio(TONE_30S);
    document.body.append(audio);
    await audio.play();
    const { player, until } = makePlayer([TONE_30S]);
    player.adopt(audio);
    expect(player.state).to.include({ isPlaying: true, isStarted: true, url: audio.currentSrc });
    player.seek(20);
    await until(({ currentTime }) => currentTime >= 20);
    player.pause();
    await until(({ isPlaying }) => !isPlaying);
    player.play();
    await until(({ isPlaying }) => isPlaying);
    expect(madeAudio()).to.have.lengthOf(0);
    const paused = nextEvent(audio, 'pause');
    player.release();
    await paused;
    expect(audio.src).to.match(/tone-30s\.mp3$/);
    audio.remove();
    audio.removeAttribute('src');
  });
});

describe('a source that the browser does not know', () => {
  const HLS = { url: '/test/fixtures/audio/tone-4s.mp3?hls', type: 'application/x-unknown' };

  it('is played by the page’s media factory, which lets go of it at the end', async () => {
    const calls: string[] = [];
    const { player, until } = makePlayer([HLS], undefined, (audio, { url, type }) => {
      calls.push(`${type}`);
      audio.src = url;
      return () => calls.push('let go');
    });
    player.play();
    await until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
    player.release();
    expect(calls).to.deep.equal([HLS.type, 'let go']);
  });

  it('is not asked of the factory where the browser plays it itself', async () => {
    const { player, until } = makePlayer([{ url: TONE_4S, type: 'audio/mpeg' }], undefined, () => {
      throw new Error('asked');
    });
    player.play();
    await until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
  });

  it('fails as a format where the factory does not know it either', async () => {
    const { player, until } = makePlayer([HLS], undefined, () => undefined);
    player.play();
    await until(({ failure }) => failure === 'format');
  });
});

describe('where data is dear', () => {
  it('the smallest file is played', () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    const { player } = makePlayer([{ url: TONE_30S }, { url: TONE_4S, bitrate: 48_000 }]);
    delete (navigator as { connection?: unknown }).connection;
    player.play();
    expect(player.state.url).to.contain('tone-4s');
  });
});
