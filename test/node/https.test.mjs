/** On a page over https an audio address over http is asked for over https. No browser of the tests has such a page: a stand-in audio. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

const { Player } = await import('../../dist/esm/player/player.js');

describe('an audio address over http', () => {
  let made;
  before(() => {
    // Older Nodes have no navigator.
    globalThis.navigator ??= {};
    globalThis.document = {
      createElement: () =>
        (made = Object.assign(new EventTarget(), {
          canPlayType: () => 'maybe',
          play: () => Promise.resolve(),
          pause() {},
          load() {},
          removeAttribute() {},
          paused: true,
        })),
    };
  });
  after(() => ['document', 'location'].forEach((name) => delete globalThis[name]));

  for (const [page, asked] of [
    ['https:', 'https://pod.example/http:/rust.mp3'],
    ['http:', 'http://pod.example/http:/rust.mp3'],
  ]) {
    it(`is asked for as ${asked} on a page over ${page}`, () => {
      globalThis.location = { protocol: page };
      const player = new Player({ requestUpdate() {} }, () => {});
      player.load([{ url: 'http://pod.example/http:/rust.mp3' }]);
      player.play();
      assert.equal(made.src, asked);
      made.error = { code: 4 };
      made.dispatchEvent(new Event('error'));
      assert.equal(player.state.failure, 'unreachable');
      assert.equal(player.state.url, asked, 'the link leads there too');
      made = undefined;
      player.play();
      assert.equal(made.src, asked, 'a retry asks anew');
    });
  }
});
