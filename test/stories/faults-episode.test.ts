/** The host of an episode file goes wrong, one row after the other: the card says so once, and a retry draws the episode. */
import { isWebKit } from '../support/engine.js';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { stopClock } from '../support/clock.js';
import { announcementsOf, expectNoErrors } from '../support/heard.js';
import { hush } from '../support/hush.js';
import { closedOrigin, cure, freshKey, keyed, otherOrigin, requestsOf, waitForRequests } from '../support/ledger.js';

const text = JSON.stringify(sampleEpisode());
const fallback = html`<a href="/rust/">Why I Like Rust</a>`;
const TITLE = 'Why I Like Rust Better Than Python';

const warned = hush();
expectNoErrors();

const place = (more: object = {}) => placeCard({ html: fallback, lang: 'en', ...more });

/** Retry is pressed by a key: the card is drawn, and the focus goes on to the play button. */
async function retried(card: CardHarness): Promise<void> {
  await card.press('Enter', 'retry');
  await card.ready();
  await card.until(() => card.root.activeElement === card.part('play'), 'the focus goes on to the play button');
  expect(card.text('title')).to.equal(TITLE);
  expect(card.notice).to.equal('');
}

const NETWORK = 'This episode could not be loaded.';
const NOT_A_FILE = 'This is not an episode file.';

/** By what is wrong: the fault, its parameters, and what the card says. */
const ROWS: readonly [what: string, fault: string, parameters: Readonly<Record<string, string>>, words: string][] = [
  ['is not there', 'status/404', {}, 'This episode was not found.'],
  ['is gone', 'status/410', {}, 'This episode was not found.'],
  ['is forbidden', 'status/403', {}, 'This episode was not found.'],
  ['fails at the server', 'status/500', {}, 'The server of this episode has a problem.'],
  ['drops the connection', 'drop', {}, NETWORK],
  ['breaks off', 'truncate', {}, NETWORK],
  ['leads round for ever', 'redirect-loop', {}, NETWORK],
  ['has a head of 6 MB', 'huge-head', {}, NETWORK],
  ['has 50 MB', 'huge', {}, 'This episode file is too large.'],
  ['has 50 MB and says so', 'huge', { declared: '1' }, 'This episode file is too large.'],
  ['is a web page', 'wrong-type', { text: '<!doctype html><title>Log in</title>' }, NOT_A_FILE],
  ['is XML of another kind', 'wrong-type', { text: '<?xml version="1.0"?><opml/>', type: 'text/xml' }, NOT_A_FILE],
  ['is empty', 'wrong-type', { text: '' }, NOT_A_FILE],
  ['is a byte order mark', 'wrong-type', { text: '\uFEFF' }, NOT_A_FILE],
  ['is cut off JSON', 'wrong-type', { text: text.slice(0, 100) }, NOT_A_FILE],
  ['is null', 'wrong-type', { text: 'null' }, NOT_A_FILE],
  ['is a list without anything in it', 'wrong-type', { text: '[]' }, NOT_A_FILE],
  ['is a text', 'wrong-type', { text: '"Rust"' }, NOT_A_FILE],
  ['is a number', 'wrong-type', { text: '1' }, NOT_A_FILE],
];

describe('when an episode file', () => {
  for (const [what, fault, parameters, words] of ROWS) {
    it(`${what}: the card says so once, then a retry succeeds`, async () => {
      const key = freshKey();
      const card = await place();
      const said = announcementsOf(card);
      card.element.src = keyed(`/faults/${fault}`, key, parameters);
      await card.failed();
      expect(card.notice).to.equal(words);
      expect(said.filter(Boolean)).to.deep.equal([words]);
      expect(card.showsFallback && card.element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(warned.length, 'the author hears of one kind of trouble once').to.be.at.most(1);
      // WebKitGTK reads on in a process of its own; the card has stopped reading there, too.
      if (!isWebKit) for (const { sent } of await requestsOf(key)) expect(sent).to.be.below(20_000_000);
      // The address that will be cured holds the sample.
      const bad = 'text' in parameters ? 'status/404' : fault;
      const failing = card.event('episode-error');
      card.element.src = keyed(`/faults/${bad}`, key, { text });
      await failing;
      await card.failed();
      await cure(key);
      await retried(card);
    });
  }

  it('comes from a port where nobody listens: it is as unreachable, then a retry elsewhere succeeds', async () => {
    const card = await place({ src: `${await closedOrigin()}/rust.json` });
    await card.failed();
    expect(card.notice).to.equal(NETWORK);
    card.element.src = keyed('/faults/ok', freshKey(), { text });
    await card.ready();
  });

  it('comes from a name that nobody has: the same', async () => {
    const card = await place({ src: 'http://nobody.invalid/rust.json' });
    await card.failed();
    expect(card.notice).to.equal(NETWORK);
    card.element.src = keyed('/faults/ok', freshKey(), { text });
    await card.ready();
  });

  it('begins with a byte order mark: it is read', async () => {
    const card = await place({ src: keyed('/faults/ok', freshKey(), { text: `\uFEFF${text}` }) });
    await card.ready();
    expect(card.text('title')).to.equal(TITLE);
  });

  it('is another site’s that lets nobody read: the author alone hears of CORS, once; then a retry succeeds', async () => {
    const key = freshKey();
    const url = `${await otherOrigin()}/faults/ok?${new URLSearchParams({ text, key }).toString()}`;
    const cards = [await place({ src: url }), await place({ src: url })];
    for (const card of cards) {
      await card.failed();
      expect(card.notice).to.equal(NETWORK);
    }
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.include('CORS');
    cards[0]!.element.src = `${url}&cors`;
    await cards[0]!.ready();
  });
});

describe('when the reader is offline', () => {
  const setOnline = (isOnline: boolean) => Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
  afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

  it('the card says that, and tries again by itself, once, when the line is back', async () => {
    const key = freshKey();
    setOnline(false);
    const card = await place({ src: keyed('/faults/drop', key, { text }) });
    await card.failed();
    expect(card.notice).to.equal('You seem to be offline.');
    const before = (await requestsOf(key)).length;
    await cure(key);
    setOnline(true);
    dispatchEvent(new Event('online'));
    await card.ready();
    dispatchEvent(new Event('online'));
    await card.element.updateComplete;
    expect((await requestsOf(key)).length).to.equal(before + 1);
  });
});

describe('when an episode file does not come', () => {
  const { timeout } = AbortSignal;
  afterEach(() => {
    AbortSignal.timeout = timeout;
  });

  const faults: readonly [what: string, fault: string, parameters: Readonly<Record<string, string | number>>][] = [
    ['no answer', 'hang', {}],
    ['no body', 'hang', { head: 1 }],
    ['a byte now and then', 'slow', { ms: 50, bytes: 1 }],
  ];
  for (const [what, fault, parameters] of faults) {
    it(`${what}: a skeleton at once, words at 3 s, Retry at 10 s; a late answer is not heard, then a retry succeeds`, async () => {
      const clock = stopClock();
      const limits: { readonly ms: number; readonly controller: AbortController }[] = [];
      AbortSignal.timeout = (ms) => {
        const controller = new AbortController();
        limits.push({ ms, controller });
        return controller.signal;
      };
      const key = freshKey();
      const card = await placeCard({ lang: 'en', src: keyed(`/faults/${fault}`, key, { ...parameters, text }) });
      const said = announcementsOf(card);
      expect(card.root.querySelector('.skeleton')!.clientHeight).to.be.greaterThan(100);
      await waitForRequests(key);
      await card.until(() => card.root.querySelector('[role=status]') !== null);
      expect(card.notice).to.equal('');
      clock.advance(3000);
      await card.says('Still loading the episode');
      expect(card.find('retry')).to.equal(undefined);
      expect(limits.map(({ ms }) => ms)).to.deep.equal([10_000]);
      limits[0]!.controller.abort(new DOMException('Late', 'TimeoutError'));
      await card.failed();
      expect(card.notice).to.equal('The server of this episode does not answer.');
      expect(said.filter(Boolean)).to.deep.equal(['Still loading the episode', 'The server of this episode does not answer.']);
      await waitForRequests(key, 1, 'aborted');
      await cure(key);
      await retried(card);
      expect(said.filter(Boolean).slice(2)).to.deep.equal(['Still loading the episode']);
    });
  }
});
