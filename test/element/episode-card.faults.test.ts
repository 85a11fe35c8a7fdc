import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { placeCard, sampleEpisode } from '../support/card.js';
import { announcementsOf } from '../support/heard.js';
import { hush } from '../support/hush.js';
import { freshKey, keyed, waitForRequests } from '../support/ledger.js';

const AUDIO = '/test/fixtures/audio/tone-30s.mp3';
const text = JSON.stringify(sampleEpisode());

/** Fails once, then answers with the sample episode. */
const curable = (fault: string, key = freshKey()) => keyed(`/faults/${fault}`, key, { times: 1, text });
const fallback = html`<a href="/rust/">Why I Like Rust</a>`;

const warned = hush();

describe('when the episode cannot be had', () => {
  const faults: readonly [fault: string, words: string, code: string][] = [
    ['status/404', 'not found', 'not-found'],
    ['status/410', 'not found', 'not-found'],
    ['status/403', 'not found', 'refused'],
    ['status/500', 'has a problem', 'server-error'],
    ['truncate', 'could not be loaded', 'unreachable'],
    ['wrong-type?text=<!doctype html>', 'not an episode file', 'not-an-episode'],
    ['ok?text=null', 'not an episode file', 'not-an-episode'],
    ['huge?bytes=3000000', 'too large', 'too-large'],
  ];
  for (const [fault, words, code] of faults) {
    it(`says "${words}" after /faults/${fault}, once, over the page's own content`, async () => {
      const card = await placeCard({ html: fallback });
      const said = announcementsOf(card);
      const failing = card.event('episode-error');
      card.element.src = `/faults/${fault}`;
      const { problem, part } = await failing;
      expect({ code: problem.code, part }).to.deep.equal({ code, part: 'episode' });
      await card.failed();
      expect(card.notice).to.include(words);
      expect(said.filter(Boolean)).to.have.lengthOf(1);
      expect(card.showsFallback).to.equal(true);
      expect(card.element.querySelector('a')!.checkVisibility()).to.equal(true);
    });
  }

  for (const fault of ['status/404', 'status/500', 'truncate']) {
    it(`draws the episode when Retry is pressed after /faults/${fault}, and the focus stays in the card`, async () => {
      const card = await placeCard({ src: curable(fault), html: fallback });
      await card.failed();
      await card.press('Enter', 'retry');
      await card.ready();
      expect(card.notice).to.equal('');
      expect(card.showsFallback).to.equal(false);
      await card.until(() => card.root.activeElement === card.part('play'), 'the focus goes on to the play button');
    });
  }

  it('keeps Retry where it is while it tries, and says so', async () => {
    const key = freshKey();
    const card = await placeCard({ src: keyed('/faults/status/404', key, { times: 9 }), html: fallback });
    await card.failed();
    await card.press('Enter', 'retry');
    await card.until(() => card.part('retry').getAttribute('aria-disabled') === 'false' && card.is('failed'));
    await waitForRequests(key, 2);
    expect(card.root.activeElement).to.equal(card.part('retry'));
  });

  it('tries again by itself when the reader comes online', async () => {
    const card = await placeCard({ src: curable('status/500') });
    await card.failed();
    dispatchEvent(new Event('online'));
    await card.ready();
    expect(card.text('title')).to.equal('Why I Like Rust Better Than Python');
  });

  it('loads anew by its method', async () => {
    const card = await placeCard({ src: curable('status/500') });
    await card.failed();
    card.element.reload();
    await card.ready();
  });

  it('says after three seconds that it is still loading, and shows the fallback all the while', async () => {
    const card = await placeCard({ src: keyed('/faults/hang', freshKey()), html: fallback });
    expect(card.showsFallback).to.equal(true);
    await card.until(() => card.is('loading'));
    expect(card.notice).to.equal('');
    await card.says('Still loading', 6000);
    expect(card.showsFallback).to.equal(true);
    expect(card.find('retry')).to.equal(undefined);
  });

  it('tells the author once, with a place in the README', async () => {
    const src = `/faults/status/404?key=${freshKey()}`;
    const [one, two] = [await placeCard({ src }), await placeCard({ src })];
    await Promise.all([one.failed(), two.failed()]);
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.match(/^<episode-card> .*\/faults\/status\/404\?key=.*: 404 \(README\.md#not-found\)$/);
  });
});

describe('when the audio fails', () => {
  it('says why, offers the file, and is ready to play again', async () => {
    const card = await placeCard({ episode: sampleEpisode('/faults/status/404') });
    await card.ready();
    const failing = card.event('episode-error');
    const said = announcementsOf(card);
    await card.click('play');
    const { problem, part } = await failing;
    expect({ code: problem.code, part }).to.deep.equal({ code: 'audio', part: 'audio' });
    await card.says('The audio could not be loaded.');
    expect(said.filter(Boolean)).to.have.lengthOf(1);
    expect(card.playLabel).to.equal('Play');
    expect(card.part('notice').querySelector('a')!.href).to.match(/\/faults\/status\/404$/);
    expect(card.is('ready')).to.equal(true);
    expect(card.text('title')).to.equal('Why I Like Rust Better Than Python');
  });

  it('plays from the same second when Retry is pressed, and the focus stays in the card', async () => {
    const key = freshKey();
    const to = keyed('/faults/status/404', key, { times: 1, file: AUDIO, type: 'audio/mpeg' });
    const card = await placeCard({ episode: sampleEpisode(to) });
    await card.ready();
    await card.click('play');
    await card.until(() => card.find('retry') !== undefined);
    await card.press('Enter', 'retry');
    await card.until(() => card.is('playing') && card.notice === '');
    await card.until(() => card.root.activeElement === card.part('play'), 'the focus goes on to the play button');
  });

  it('plays when the play button is pressed again', async () => {
    const card = await placeCard({
      episode: sampleEpisode(keyed('/faults/status/500', freshKey(), { times: 1, file: AUDIO, type: 'audio/mpeg' })),
    });
    await card.ready();
    await card.click('play');
    await card.says('The audio could not be loaded.');
    await card.play();
    expect(card.notice).to.equal('');
  });

  it('says that this browser cannot play it where no type fits', async () => {
    const card = await placeCard({ episode: sampleEpisode('', { audio: [{ url: AUDIO, type: 'audio/x-nonsense' }] }) });
    await card.ready();
    await card.click('play');
    await card.says('This browser cannot play this audio.');
  });

  it('has no play button to press where there is no audio', async () => {
    const card = await placeCard({ episode: sampleEpisode('') });
    await card.ready();
    expect(card.part<HTMLButtonElement>('play').disabled).to.equal(true);
    expect(card.part<HTMLInputElement>('scrubber').disabled).to.equal(true);
  });

  it('shows that it waits, and says so after three seconds', async () => {
    const card = await placeCard({ episode: sampleEpisode(keyed('/faults/hang', freshKey(), { head: 1, type: 'audio/mpeg' })) });
    await card.ready();
    await card.click('play');
    await card.until(() => card.part('play').ariaBusy === 'true');
    await card.says('Loading the audio', 6000);
  });
});

describe('when the script comes twice', () => {
  it('leaves the first in place and says so', async () => {
    const first = customElements.get('episode-card');
    const again: string = '../../src/define.ts?again';
    const said: unknown[] = [];
    const { info } = console;
    console.info = (line: unknown) => said.push(line);
    try {
      await import(again);
    } finally {
      console.info = info;
    }
    expect(said).to.deep.equal(['<episode-card> is defined already']);
    expect(customElements.get('episode-card')).to.equal(first);
  });
});
