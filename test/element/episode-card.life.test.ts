import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { placeCard, sampleEpisode } from '../support/card.js';
import { hush } from '../support/hush.js';
import { freshKey, keyed, requestsOf, waitForRequests } from '../support/ledger.js';

const AUDIO = '/test/fixtures/audio/tone-30s.mp3';
const text = (more = {}) => JSON.stringify(sampleEpisode(AUDIO, more));

hush();

describe('when it is moved in the page', () => {
  it('keeps playing, and fetches nothing anew', async () => {
    const [data, audio] = [freshKey(), freshKey()];
    const card = await placeCard({ src: keyed('/faults/ok', data, { text: JSON.stringify(sampleEpisode(keyed(AUDIO, audio))) }) });
    await card.ready();
    await card.play();
    const box = document.createElement('div');
    document.body.append(box);
    const told: string[] = [];
    card.element.addEventListener('episode-pause', ({ type }) => told.push(type), { once: true });
    await card.event('episode-time');
    const before = (await requestsOf(audio)).length;
    box.append(card.element);
    await card.event('episode-time');
    document.body.prepend(card.element);
    await card.event('episode-time');
    expect(card.element.paused).to.equal(false);
    expect(told).to.deep.equal([]);
    expect(await requestsOf(data)).to.have.lengthOf(1);
    expect(before).to.be.greaterThan(0);
    expect((await requestsOf(audio)).length).to.equal(before);
    box.remove();
  });

  it('ends no request that is under way', async () => {
    const key = freshKey();
    const card = await placeCard({ src: keyed('/faults/delay', key, { ms: 300, text: text() }) });
    await waitForRequests(key, 1, 'pending');
    document.body.prepend(card.element);
    await card.ready();
    expect(await requestsOf(key)).to.have.lengthOf(1);
  });
});

describe('when it is removed for good', () => {
  it('ends the request, and begins it anew when it comes back', async () => {
    const key = freshKey();
    const card = await placeCard({ src: keyed('/faults/hang', key, { times: 1, text: text() }) });
    await waitForRequests(key, 1, 'pending');
    card.element.remove();
    await waitForRequests(key, 1, 'aborted');
    document.body.append(card.element);
    await card.ready();
    expect(await requestsOf(key)).to.have.lengthOf(2);
  });

  it('is paused, and goes on at the same second when it comes back', async () => {
    const key = freshKey();
    const card = await placeCard({ src: keyed('/faults/ok', key, { text: text() }) });
    await card.ready();
    await card.seek(12);
    await card.play();
    const paused = card.event('episode-pause');
    card.element.remove();
    await paused;
    const at = card.element.currentTime;
    expect(at).to.be.within(12, 14);
    document.body.append(card.element);
    await card.ready();
    expect(await requestsOf(key)).to.have.lengthOf(1);
    await card.play();
    expect(card.element.currentTime).to.be.within(at, at + 2);
  });
});

describe('when src changes', () => {
  it('takes the last of a hundred: one load, none of the others heard', async () => {
    const [others, last] = [freshKey(), freshKey()];
    const card = await placeCard({ src: keyed('/faults/hang', others) });
    await waitForRequests(others, 1, 'pending');
    const titles: string[] = [];
    card.element.addEventListener('episode-load', ({ episode }) => titles.push(episode.title), {});
    card.element.addEventListener('episode-error', ({ problem }) => titles.push(problem.message), {});
    for (let index = 0; index < 100; index++) {
      card.element.src = keyed('/faults/hang', others, { index });
      if (index % 10 === 0) await card.element.updateComplete;
    }
    card.element.src = keyed('/faults/ok', last, { text: text({ title: 'The last' }) });
    await card.ready();
    expect(titles).to.deep.equal(['The last']);
    expect(card.text('title')).to.equal('The last');
    const requests = await requestsOf(others);
    await waitForRequests(others, requests.length, 'aborted');
    expect(await requestsOf(last)).to.have.lengthOf(1);
  });

  it('stops the audio of the episode before', async () => {
    const card = await placeCard({ episode: sampleEpisode() });
    await card.ready();
    await card.play();
    card.element.episode = undefined;
    card.element.src = '/faults/status/404';
    await card.failed();
    expect(card.element.paused).to.equal(true);
    expect(card.is('playing')).to.equal(false);
  });

  it("shows the page's own content when it is taken away", async () => {
    const card = await placeCard({ src: keyed('/faults/ok', freshKey(), { text: text() }), html: html`<a href="/rust/">Rust</a>` });
    await card.ready();
    expect(card.showsFallback).to.equal(false);
    card.element.removeAttribute('src');
    await card.until(() => card.is('empty'));
    expect(card.showsFallback).to.equal(true);
  });
});

describe('its language', () => {
  it('is that of the nearest ancestor, through shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'de';
    const root = outer.attachShadow({ mode: 'open' });
    document.body.append(outer);
    const card = await placeCard({ episode: sampleEpisode(), into: root });
    await card.ready();
    expect(card.playLabel).to.equal('Abspielen');
    expect(card.text('kicker')).to.contain('16.02.2025');
    outer.remove();
  });

  it('is its own for each card of a page', async () => {
    const [german, english] = [
      await placeCard({ lang: 'de-AT', episode: sampleEpisode() }),
      await placeCard({ lang: 'en', episode: sampleEpisode() }),
    ];
    await Promise.all([german.ready(), english.ready()]);
    expect([german, english].map(({ playLabel }) => playLabel)).to.deep.equal(['Abspielen', 'Play']);
  });

  it('changes with its attribute, and the last change wins', async () => {
    const card = await placeCard({ lang: 'en', episode: sampleEpisode() });
    await card.ready();
    card.element.lang = 'de';
    await card.until(() => card.playLabel === 'Abspielen');
    card.element.lang = 'de-CH';
    card.element.lang = 'en-GB';
    await card.until(() => card.playLabel === 'Play');
    expect(card.text('kicker')).to.contain('16 Feb 2025');
  });

  for (const lang of ['tlh', 'en_US', 'constructor', 'a b', '-']) {
    it(`is English for "${lang}"`, async () => {
      const card = await placeCard({ lang, episode: sampleEpisode() });
      await card.ready();
      expect(card.playLabel).to.equal('Play');
    });
  }
});
