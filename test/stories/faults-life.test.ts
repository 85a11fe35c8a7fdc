/** What pages do to elements: they move them, take them to another document, load scripts twice, go away and come back. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { expectNoErrors } from '../support/heard.js';
import { hush } from '../support/hush.js';
import { cure, freshKey, keyed, requestsOf } from '../support/ledger.js';
import { nextEvent } from '../support/once.js';
import { madeAudio } from '../support/player.js';

const AUDIO = '/test/fixtures/audio/tone-30s.mp3';

hush();
expectNoErrors();

const text = (more = {}) => JSON.stringify(sampleEpisode(AUDIO, more));
const ready = async (more: object = {}): Promise<CardHarness> =>
  (await placeCard({ episode: sampleEpisode(), lang: 'en', ...more })).ready();
const colorOf = (card: CardHarness) => getComputedStyle(card.part('play')).borderRadius;

describe('when it is moved', () => {
  it('by moveBefore where there is one, else by append, ten times: it plays on, and nothing is asked for or heard twice', async () => {
    const key = freshKey();
    const card = await ready({ episode: sampleEpisode(keyed(AUDIO, key)) });
    await card.play();
    await card.event('episode-time');
    const before = (await requestsOf(key)).length;
    const places = [document.createElement('div'), document.createElement('div')];
    document.body.append(...places);
    const told: string[] = [];
    for (const type of ['play', 'pause', 'seek']) card.element.addEventListener(`episode-${type}`, () => told.push(type));
    for (let move = 0; move < 10; move++) {
      const place = places[move % 2]! as HTMLElement & { moveBefore?: (node: Node, child: Node | null) => void };
      if (place.moveBefore) place.moveBefore(card.element, null);
      else place.append(card.element);
      await card.element.updateComplete;
    }
    await card.event('episode-time');
    expect(told).to.deep.equal([]);
    expect(card.element.paused).to.equal(false);
    expect((await requestsOf(key)).length).to.equal(before);
    expect(madeAudio().filter(({ paused }) => !paused)).to.have.lengthOf(1);
    places.forEach((place) => place.remove());
  });

  it('while it is failed: its listeners are not doubled, then a retry succeeds', async () => {
    const key = freshKey();
    const card = await placeCard({ src: keyed('/faults/status/500', key, { text: text() }), lang: 'en' });
    await card.failed();
    for (let move = 0; move < 10; move++) document.body.append(card.element);
    const before = (await requestsOf(key)).length;
    await cure(key);
    dispatchEvent(new Event('online'));
    await card.ready();
    expect((await requestsOf(key)).length).to.equal(before + 1);
  });
});

describe('when it is adopted by the document of a frame and comes back', () => {
  it('has its styles there and here, plays there and here', async () => {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { width: '700px', height: '500px' });
    frame.src = '/test/fixtures/pages/trusted-types-none.html?empty';
    const loaded = nextEvent(frame, 'load');
    document.body.prepend(frame);
    await loaded;
    const card = await ready();
    const round = colorOf(card);
    expect(round).to.equal('50%');
    await card.play();
    const paused = card.event('episode-pause');
    card.element.remove();
    await paused;
    frame.contentDocument!.body.prepend(frame.contentDocument!.adoptNode(card.element));
    await card.element.updateComplete;
    expect(card.element.ownerDocument).to.equal(frame.contentDocument);
    expect(frame.contentWindow!.getComputedStyle(card.part('play')).borderRadius).to.equal(round);
    expect(frame.contentWindow!.getComputedStyle(card.part('rate')).borderRadius).to.equal('99px');
    await card.play();
    await card.pause();
    // Without a pause between: it is in a document all the while.
    document.body.append(document.adoptNode(card.element));
    await card.element.updateComplete;
    expect(colorOf(card)).to.equal(round);
    expect(card.root.adoptedStyleSheets.length).to.be.greaterThan(4);
    const other = await ready();
    expect(card.root.adoptedStyleSheets[0], 'cards of a page share their sheets').to.equal(other.root.adoptedStyleSheets[0]);
    await card.play();
    await card.pause();
    frame.remove();
  });

  it('has the styles of its opened transcript there, too', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/fixtures/pages/trusted-types-none.html?empty';
    const loaded = nextEvent(frame, 'load');
    document.body.prepend(frame);
    await loaded;
    const transcript = { segments: [{ startTime: 1, endTime: 2, body: 'Hello there' }] };
    const card = await (await placeCard({ lang: 'en', episode: sampleEpisode(undefined, { transcript }), into: box(960) })).ready();
    await card.click('open-transcript');
    await card.until(() => card.text('speech').includes('Hello there'));
    const overflowOf = (view: Window) => view.getComputedStyle(card.part('speech')).overflowY;
    expect(overflowOf(window)).to.equal('auto');
    frame.contentDocument!.body.prepend(frame.contentDocument!.adoptNode(card.element));
    await card.element.updateComplete;
    expect(overflowOf(frame.contentWindow!)).to.equal('auto');
    frame.remove();
  });
});

describe('when another version of the script comes', () => {
  it('the first stays, the second says so once and throws nothing', async () => {
    const first = customElements.get('episode-card');
    const built: string = '/dist/episode-card.js?another';
    const said: unknown[] = [];
    const { info } = console;
    console.info = (line: unknown) => said.push(line);
    try {
      await import(built);
    } finally {
      console.info = info;
    }
    expect(said).to.deep.equal(['<episode-card> is defined already']);
    expect(customElements.get('episode-card')).to.equal(first);
    const card = await ready();
    await card.play();
    await card.pause();
  });
});

describe('when the page goes away', () => {
  it('no listener keeps it from being kept for the way back', async () => {
    const types = new Set<string>();
    const { addEventListener: add } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...words: Parameters<typeof add>) {
      types.add(words[0]);
      return add.apply(this, words);
    };
    try {
      const card = await ready();
      await card.play();
      await card.click('menu-button');
      await card.until(() => card.find('mute') !== undefined);
      await card.press('Escape');
      await card.pause();
    } finally {
      EventTarget.prototype.addEventListener = add;
    }
    expect([...types]).to.include('pagehide');
    expect([...types])
      .not.to.include('unload')
      .and.not.to.include('beforeunload');
  });

  it('and comes back, it plays on at the same second', async () => {
    const card = await ready({ storage: true, episode: sampleEpisode(AUDIO, { guid: freshKey() }) });
    card.element.seek(14);
    await card.play();
    await card.until(() => card.element.currentTime > 14);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await card.pause();
    const at = card.element.currentTime;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await card.play();
    expect(card.element.currentTime).to.be.within(at, at + 2);
    localStorage.removeItem('episode-card:positions');
  });
});

describe('when a part fails alone', () => {
  it('the transcript: the rest works, its section says so with Retry, and then a retry succeeds', async () => {
    const key = freshKey();
    const url = keyed('/faults/status/500', key, { text: 'WEBVTT\n\n00:00.000 --> 00:04.000\nHello there\n', type: 'text/vtt' });
    const card = await ready({ episode: sampleEpisode(AUDIO, { transcripts: [{ url, type: 'text/vtt' }] }) });
    const failing = card.event('episode-error');
    card.root.querySelector<HTMLElement>('[role=tab][aria-controls=transcript]')!.click();
    expect((await failing).part).to.equal('transcript');
    await card.until(() => card.text('transcript').includes('The transcript could not be loaded.'));
    expect(card.notice).to.equal('');
    await card.play();
    await card.pause();
    const retry = [...card.part('transcript').querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Try again')!;
    await cure(key);
    retry.click();
    await card.until(() => card.text('transcript').includes('Hello there'));
  });

  it('the chapters: the rest works, and the author hears of it', async () => {
    const key = freshKey();
    const file = JSON.stringify({ version: '1.2.0', chapters: [{ startTime: 0, title: 'The Start' }] });
    const chapters = keyed('/faults/status/500', key, { times: 1, text: file, type: 'application/json' });
    const card = await placeCard({ lang: 'en' });
    const failing = card.event('episode-error');
    card.element.episode = sampleEpisode(AUDIO, { outline: undefined, chapters });
    await card.ready();
    const { part, problem } = await failing;
    expect([part, problem.code]).to.deep.equal(['chapters', 'server-error']);
    await card.says('The chapters could not be loaded.');
    expect(card.text('title')).to.equal('Why I Like Rust Better Than Python');
    await card.play();
    await card.pause();
    await card.click('retry');
    await card.until(() => card.text('outline').includes('The Start') && card.notice === '', 'a retry succeeds');
    expect(card.root.activeElement).to.equal(card.part('play'));
  });
});

describe('when src is given and taken in one go', () => {
  it('the page’s own content stays, and the next src is drawn', async () => {
    const card = await placeCard({ html: html`<a href="/rust/">Rust</a>` });
    for (let turn = 0; turn < 100; turn++) {
      card.element.setAttribute('src', `/faults/hang?turn=${turn}`);
      card.element.removeAttribute('src');
    }
    await card.element.updateComplete;
    expect([card.showsFallback, card.find('title')]).to.deep.equal([true, undefined]);
    card.element.src = keyed('/faults/ok', freshKey(), { text: text() });
    await card.ready();
  });
});
