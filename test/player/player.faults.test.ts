import { expect } from '@open-wc/testing';
import { StallWatch } from '../../src/player/stall-watch.js';
import { freshKey, keyed, requestsOf, waitForRequests } from '../support/ledger.js';
import { madeAudio, makePlayer, TONE_30S, TONE_4S } from '../support/player.js';

const MP3 = 'audio/mpeg';

/** Fails so many times, then answers with the four seconds. */
const curable = (fault: string, key: string, times = 1) => keyed(`/faults/${fault}`, key, { times, file: TONE_4S, type: MP3 });

describe('when the first address fails', () => {
  it('plays the second, at the same second', async () => {
    const { player, states, until } = makePlayer(['/faults/status/404', TONE_30S]);
    player.seek(12);
    player.play();
    const { url, currentTime } = await until((state) => state.isPlaying && state.currentTime > 12);
    expect(url).to.equal(TONE_30S);
    expect(currentTime).to.be.within(12, 14);
    expect(states.some(({ failure }) => failure)).to.equal(false);
  });

  it('asks for none that the browser says it cannot play', async () => {
    const key = freshKey();
    const { player, until } = makePlayer([
      { url: keyed('/faults/ok', key), type: 'audio/x-nonsense' },
      { url: TONE_4S, type: MP3 },
    ]);
    player.play();
    await until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
    expect(player.state.url).to.equal(TONE_4S);
    expect(await requestsOf(key)).to.have.lengthOf(0);
  });
});

describe('when no address plays', () => {
  const faults: readonly [fault: string, failures: readonly string[]][] = [
    ['status/404', ['unreachable']],
    ['status/500', ['unreachable']],
    ['drop', ['unreachable']],
    ['redirect-loop', ['unreachable']],
    ['wrong-type', ['unreachable', 'broken']],
    ['ok?text=noise', ['unreachable', 'broken']],
  ];
  for (const [fault, failures] of faults) {
    it(`fails after /faults/${fault}, and plays nothing`, async () => {
      const { player, until } = makePlayer([`/faults/${fault}`]);
      player.play();
      const { failure, isPlaying } = await until((state) => state.failure !== undefined);
      expect(failure).to.be.oneOf(failures);
      expect(isPlaying).to.equal(false);
      expect(madeAudio()[0]!.hasAttribute('src')).to.equal(false);
    });
  }

  for (const fault of ['status/404', 'status/500']) {
    it(`plays when it is pressed again after /faults/${fault}`, async () => {
      const { player, until } = makePlayer([curable(fault, freshKey())]);
      player.play();
      await until(({ failure }) => failure === 'unreachable');
      player.play();
      await until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
      expect(player.state.failure).to.equal(undefined);
    });
  }

  it('begins with the first address again at the next press', async () => {
    const key = freshKey();
    const { player, until } = makePlayer([curable('status/404', key), '/faults/status/500']);
    player.play();
    await until(({ failure, url }) => failure === 'unreachable' && url === '/faults/status/500');
    player.play();
    await until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
    expect(player.state.url).to.include(key);
  });

  it('says that it is the format where the browser plays none of them, without a request', async () => {
    const key = freshKey();
    const { player } = makePlayer([{ url: keyed('/faults/ok', key), type: 'audio/x-nonsense' }]);
    player.play();
    expect(player.state).to.include({ failure: 'format', isPlaying: false });
    player.play();
    expect(player.state.failure).to.equal('format');
    expect(await requestsOf(key)).to.have.lengthOf(0);
  });
});

describe('when the audio never answers', () => {
  it('shows that it waits after half a second, gives up when it is told to, and ends the request', async () => {
    const key = freshKey();
    const { player, until } = makePlayer([keyed('/faults/hang', key, { head: 1, type: MP3 })]);
    player.watch = new StallWatch((stage) => player.wait(stage));
    player.play();
    await until(({ isBuffering }) => isBuffering);
    await waitForRequests(key, 1, 'pending');
    player.wait('slow');
    expect(player.state).to.include({ isBuffering: true, isSlow: true });
    player.wait('failed');
    expect(player.state).to.include({ failure: 'timeout', isPlaying: false, isBuffering: false, isSlow: false });
    await waitForRequests(key, 1, 'aborted');
  });

  it('plays another episode after that', async () => {
    const key = freshKey();
    const { player, until } = makePlayer([keyed('/faults/hang', key)]);
    player.watch = new StallWatch((stage) => player.wait(stage));
    player.play();
    await until(({ isBuffering }) => isBuffering);
    player.wait('failed');
    await waitForRequests(key, 1, 'aborted');
    player.load([{ url: TONE_4S }]);
    player.play();
    await until(({ isPlaying, isBuffering, currentTime }) => isPlaying && !isBuffering && currentTime > 0);
    expect(player.state.failure).to.equal(undefined);
  });

  it('goes on at the same second', async () => {
    const { player, until } = makePlayer([TONE_30S]);
    player.play();
    await until(({ isPlaying, duration }) => isPlaying && duration !== undefined);
    player.seek(20);
    await until(({ currentTime }) => currentTime >= 20);
    player.wait('failed');
    expect(player.state.currentTime).to.be.at.least(20);
    const at = player.state.currentTime;
    player.play();
    const { currentTime } = await until((state) => state.isPlaying && state.currentTime > at);
    expect(currentTime).to.be.within(at, at + 1.5);
  });

  it('is watched at each of its events, and no more once it is let go', async () => {
    const calls: string[] = [];
    const { player, until } = makePlayer([TONE_4S]);
    player.watch = { look: (_, isPlaying, type) => calls.push(`${type} ${isPlaying}`), stop: () => calls.push('stop') };
    player.play();
    await until(() => calls.includes('timeupdate true'));
    expect(calls[0]).to.equal('undefined true');
    player.release();
    expect(calls.filter((call) => call === 'stop')).to.have.lengthOf(1);
    expect(calls.at(-1)).to.equal('stop');
  });
});

describe('when the host knows no byte ranges', () => {
  it('plays', async () => {
    const { player, until } = makePlayer([`/faults/no-range${TONE_4S}`], 4);
    player.play();
    await until(({ isPlaying, currentTime }) => isPlaying && currentTime > 0);
    player.seek(3);
    await until(({ ended }) => ended);
    expect(player.state.failure).to.equal(undefined);
  });
});

describe('when the browser refuses to play', () => {
  const { play } = HTMLMediaElement.prototype;
  afterEach(() => {
    HTMLMediaElement.prototype.play = play;
  });

  for (const name of ['NotAllowedError', 'NotSupportedError', 'AbortError']) {
    it(`is paused after a ${name}, and plays at the next press`, async () => {
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('Refused', name));
      const { player, until } = makePlayer([TONE_4S]);
      player.play();
      await Promise.resolve();
      expect(player.state).to.include({ isPlaying: false, isBuffering: false, failure: undefined });
      HTMLMediaElement.prototype.play = play;
      player.play();
      await until(({ isPlaying }) => isPlaying);
    });
  }

  it('believes no promise that never settles', () => {
    HTMLMediaElement.prototype.play = () => new Promise<void>(() => undefined);
    const { player } = makePlayer([TONE_4S]);
    player.play();
    expect(player.state.isPlaying).to.equal(false);
  });

  it('does without a promise, as old browsers give none', () => {
    HTMLMediaElement.prototype.play = () => undefined as unknown as Promise<void>;
    const { player } = makePlayer([TONE_4S]);
    player.play();
    expect(player.state.isPlaying).to.equal(false);
  });
});
