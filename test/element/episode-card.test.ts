import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { cardOf, placeCard, sampleEpisode } from '../support/card.js';
import { hush } from '../support/hush.js';
import { freshKey, keyed, requestsOf, waitForRequests } from '../support/ledger.js';

const AUDIO = '/test/fixtures/audio/tone-30s.mp3';

/** An address that answers with the sample episode. */
const address = (key = freshKey(), more = {}) => keyed('/faults/ok', key, { text: JSON.stringify(sampleEpisode(AUDIO, more)) });

const attributesOf = (element: Element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);

hush();

describe('the public surface', () => {
  it('hides no member of HTMLElement', () => {
    const own = new Set<string>();
    const { prototype } = customElements.get('episode-card')!;
    for (let at = prototype as object; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at) as object)
      Object.getOwnPropertyNames(at).forEach((name) => own.add(name));
    // The life cycle of custom elements is there to be overridden, and HTMLElement has none of it.
    own.delete('constructor');
    expect([...own]).to.include.members(['src', 'episode', 'play', 'paused']);
    expect([...own].filter((name) => name in HTMLElement.prototype)).to.deep.equal([]);
  });

  it('has attributes for its properties, and adds none of its own', async () => {
    const card = await placeCard({
      'heading-level': 4,
      variant: 'compact',
      theme: 'dark',
      guid: 'one',
      src: '/faults/status/404',
      storage: true,
    });
    expect(card.element).to.include({ headingLevel: 4, variant: 'compact', theme: 'dark', guid: 'one', src: '/faults/status/404' });
    expect(attributesOf(card.element)).to.have.members([
      'heading-level=4',
      'variant=compact',
      'theme=dark',
      'guid=one',
      'src=/faults/status/404',
    ]);
  });

  it('keeps the attributes as the page wrote them, through loading, playing and failing', async () => {
    const key = freshKey();
    const card = await placeCard({ src: address(key), class: 'wide', id: 'card' });
    const before = attributesOf(card.element);
    await card.ready();
    await card.play();
    await card.pause();
    expect(attributesOf(card.element)).to.deep.equal(before);
    card.element.src = '/faults/status/500';
    await card.failed();
    expect(attributesOf(card.element)).to.deep.equal(before);
  });

  it('shows its states to style sheets', async () => {
    const card = await placeCard({ src: keyed('/faults/delay', freshKey(), { ms: 100, text: JSON.stringify(sampleEpisode()) }) });
    await card.until(() => card.is('loading'));
    expect(card.is('ready')).to.equal(false);
    await card.ready();
    expect(card.is('loading')).to.equal(false);
    await card.play();
    expect(card.is('ready')).to.equal(true);
    await card.pause();
    expect(card.is('playing')).to.equal(false);
  });
});

describe('when its data are there', () => {
  it('tells of the episode, and of the fields that were refused', async () => {
    const card = await placeCard();
    const loaded = card.event('episode-load');
    card.element.src = address(freshKey(), { datePublished: 'Febuary 16' });
    const { episode, refused, bubbles, composed, cancelable } = await loaded;
    expect(episode.title).to.equal('Why I Like Rust Better Than Python');
    expect(refused).to.deep.equal(['datePublished']);
    expect({ bubbles, composed, cancelable }).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
    await card.ready();
    expect(card.text('kicker')).to.equal('Episode · 1 min');
  });

  it('plays by its methods, and tells of it in order', async () => {
    const card = await placeCard({ episode: sampleEpisode() });
    await card.ready();
    const told: string[] = [];
    for (const type of ['play', 'pause', 'seek', 'end'])
      card.element.addEventListener(`episode-${type}`, (event) => told.push(event.type), { once: true });
    expect(card.element.paused).to.equal(true);
    card.element.play();
    await card.event('episode-time');
    expect(card.element.paused).to.equal(false);
    card.element.seek(29.5);
    const { currentTime, duration } = await card.event('episode-end');
    expect(currentTime).to.be.closeTo(30, 0.3);
    expect(duration).to.be.closeTo(30, 0.3);
    await card.until(() => card.playLabel === 'Play');
    expect(told).to.deep.equal(['episode-play', 'episode-seek', 'episode-pause', 'episode-end']);
  });

  it('plays as soon as the episode is there, when it was asked before; once, by one request', async () => {
    const key = freshKey();
    const card = await placeCard();
    card.element.src = keyed('/faults/delay', key, { ms: 50, text: JSON.stringify(sampleEpisode()) });
    card.element.play();
    card.element.play();
    await card.until(() => card.is('playing'));
    card.element.play();
    expect(await requestsOf(key)).to.have.lengthOf(1);
  });

  it('does not play when that was taken back', async () => {
    const card = await placeCard({ src: keyed('/faults/delay', freshKey(), { ms: 50, text: JSON.stringify(sampleEpisode()) }) });
    card.element.play();
    card.element.pause();
    await card.ready();
    expect(card.element.paused).to.equal(true);
    expect(card.playLabel).to.equal('Play');
  });

  it('makes no request for audio before the press', async () => {
    const key = freshKey();
    const card = await placeCard({ episode: sampleEpisode(keyed(AUDIO, key)) });
    await card.ready();
    await card.seek(12);
    card.part('play').focus();
    expect(await requestsOf(key)).to.have.lengthOf(0);
    await card.play();
    expect(card.element.currentTime).to.be.within(12, 14);
    await waitForRequests(key);
  });

  it('goes on with an audio of the page that plays', async () => {
    const src = keyed('/faults/delay', freshKey(), { ms: 300, text: JSON.stringify(sampleEpisode()) });
    const card = await placeCard({ src, html: html`<a href="/rust/">Rust</a><audio src=${AUDIO} controls></audio>` });
    const native = card.element.querySelector('audio')!;
    await native.play();
    await card.until(() => card.is('playing') && card.playLabel === 'Pause');
    expect(native.paused).to.equal(false);
    await card.pause();
    expect(native.paused).to.equal(true);
    expect(native.src).to.match(/tone-30s\.mp3$/);
  });
});

describe('the ways into a page', () => {
  const title = (element: Element) => cardOf(element).text('title');

  it('takes properties that were set before it was defined', async () => {
    const name = `card-${freshKey()}`;
    const early = document.createElement(name) as HTMLElement & { episode: unknown; headingLevel: number };
    early.episode = sampleEpisode(AUDIO, { title: 'Early' });
    early.headingLevel = 3;
    document.body.append(early);
    customElements.define(name, class extends customElements.get('episode-card')! {});
    const card = cardOf(early);
    await card.ready();
    expect(card.text('title')).to.equal('Early');
    expect(card.part('title').ariaLevel).to.equal('3');
    early.remove();
  });

  it('draws the same as a clone, from markup, and out of a template', async () => {
    const first = await placeCard({ src: address() });
    await first.ready();
    const parsed = new DOMParser().parseFromString('<template><episode-card></episode-card></template>', 'text/html');
    const { content } = parsed.querySelector('template')!;
    content.firstElementChild!.setAttribute('src', first.element.src!);
    expect(content.firstElementChild!.shadowRoot, 'nothing lives in a template').to.equal(null);
    const others = [first.element.cloneNode(true) as Element, document.importNode(content, true).firstElementChild!];
    for (const other of others) {
      document.body.append(other);
      await cardOf(other).ready();
      expect(title(other)).to.equal(first.text('title'));
      other.remove();
    }
  });

  it('draws itself in a closed shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    // eslint-disable-next-line wc/no-closed-shadow-root -- other people's pages have them
    const card = await placeCard({ src: address(), into: host.attachShadow({ mode: 'closed' }) });
    await card.ready();
    expect(card.text('title')).to.equal('Why I Like Rust Better Than Python');
    host.remove();
  });

  it('costs nothing while it is far away', async () => {
    const key = freshKey();
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer);
    const card = await placeCard({ src: address(key) });
    const near = await placeCard({ src: address(), into: spacer });
    await near.ready();
    expect(await requestsOf(key)).to.have.lengthOf(0);
    card.element.scrollIntoView();
    await card.ready();
    spacer.remove();
    scrollTo(0, 0);
  });

  for (const lang of ['en', 'de']) {
    it(`keeps a place while it waits, so that of forty cards in a row only the near ones ask (${lang})`, async () => {
      const key = freshKey();
      const cards = await Promise.all(Array.from({ length: 40 }, (_, index) => placeCard({ src: `${address(key)}&card=${index}`, lang })));
      await cards[0]!.ready();
      expect(cards[39]!.element.offsetHeight).to.be.greaterThan(100);
      expect((await requestsOf(key)).length).to.be.within(1, 12);
    });
  }
});
