/** A card that a server has drawn: it is whole and plays before the script is there, and the element takes its place unseen. */
import { expect } from '@open-wc/testing';
import { sampleEpisode } from '../support/card.js';
import { toldBy } from '../support/frame.js';
import { setViewport } from '../support/input.js';
import { freshKey, keyed, requestsOf } from '../support/ledger.js';
import { nextEvent } from '../support/once.js';
import { isServed, openServed } from '../support/served.js';
import { expectAccessible } from '../support/axe.js';

const AUDIO = '/test/fixtures/audio/tone-30s.mp3';
const EPISODE = sampleEpisode(AUDIO, {
  outline: undefined,
  description: '<h2>A Quick Start</h2><ul><li>One</li></ul><h2>The Long Run</h2><p>Two & three</p>',
  summary: 'What it is about.',
  similar: [{ title: 'Another', url: '/another/', datePublished: '2025-01-01', duration: 360 }],
  transcript: { segments: [{ startTime: 0, endTime: 2, body: 'Hello.' }] },
});

const VARIANTS = ['full', 'compact', 'mini'];
const silent = { console: [], errors: [], violations: [] };

describe('a card that a server has drawn', () => {
  before(() => setViewport(1000, 700));
  after(() => setViewport(800, 600));

  it('is whole without the script: head, outline, similar episodes, and the browser’s own player', async () => {
    const { card, frame } = await openServed(EPISODE);
    expect(card.text('title')).to.equal('Why I Like Rust Better Than Python');
    expect(card.text('kicker')).to.match(/Episode · Feb 16, 2025 · /);
    expect([...card.root.querySelectorAll('h3')].map(({ textContent }) => textContent)).to.include.members([
      'A Quick Start',
      'The Long Run',
    ]);
    expect(card.root.querySelector('#similar a')!.getAttribute('href')).to.equal('/another/');
    const native = card.root.querySelector('audio')!;
    expect([native.controls, native.preload, native.getAttribute('src')]).to.deep.equal([true, 'none', AUDIO]);
    expect(native.checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(card.part('play').checkVisibility({ visibilityProperty: true })).to.equal(false);
    // Inside the tag: what feeds and mail show.
    expect(card.element.querySelector('a')!.getAttribute('href')).to.equal('/rust/');
    expect(await toldBy(frame)).to.deep.equal(silent);
  });

  for (const variant of VARIANTS)
    // Not 600: with a scroll bar that is narrow, and Firefox may lay out the first frame with one.
    for (const width of [320, 640, 960])
      it(`gives its place to the living card without a shift: ${variant}, ${width} px`, async () => {
        const { card, frame, start } = await openServed(EPISODE, { variant }, { width });
        const places = () =>
          ['.card', '.header', '.player', '.title', '.body', '.sections', '.tabs', '.facts'].map((selector) => {
            const { x, y, width: wide, height } = card.root.querySelector(selector)?.getBoundingClientRect() ?? {};
            return [selector, ...[x, y, wide, height].map((value) => Math.round((value ?? 0) * 10) / 10)];
          });
        const attributes = () => [...card.element.attributes].map(({ name, value }) => `${name}=${value}`);
        const after = () => frame.document.querySelector('#after')!.getBoundingClientRect().top;
        const [before, below, given] = [places(), after(), attributes()];
        await start();
        expect(places()).to.deep.equal(before);
        expect(after()).to.equal(below);
        expect(attributes()).to.deep.equal(given);
        expect(card.root.querySelectorAll('.card').length).to.equal(1);
        expect(card.root.querySelectorAll('.native').length).to.equal(0);
        expect(card.is('ready')).to.equal(true);
        expect(card.part('play').checkVisibility({ visibilityProperty: true })).to.equal(true);
        expect(await toldBy(frame)).to.deep.equal(silent);
      });

  it('asks for no audio before somebody plays it, on both sides of the script', async () => {
    const key = freshKey();
    const { start } = await openServed({ ...EPISODE, audio: keyed(AUDIO, key) });
    await start();
    expect(await requestsOf(key)).to.deep.equal([]);
  });

  it('plays before the script is there, and plays on when it is', async () => {
    const { card, start } = await openServed(EPISODE);
    const native = card.root.querySelector('audio')!;
    const pauses: Event[] = [];
    native.addEventListener('pause', (event) => pauses.push(event));
    await native.play();
    await nextEvent(native, 'timeupdate');
    await start();
    await card.until(() => card.is('playing') && card.element.currentTime > 0);
    expect(native.paused).to.equal(false);
    await nextEvent(native, 'timeupdate');
    expect(pauses).to.deep.equal([]);
    expect(card.playLabel).to.equal('Pause');
    await card.pause();
    expect(native.paused).to.equal(true);
    expect(native.checkVisibility()).to.equal(false);
  });

  it('goes on where the browser’s own player was stopped', async () => {
    const { card, start } = await openServed(EPISODE);
    const native = card.root.querySelector('audio')!;
    await native.play();
    native.currentTime = 12;
    await nextEvent(native, 'seeked');
    native.pause();
    await start();
    expect(card.element.currentTime).to.be.within(11.9, 14);
    expect(card.element.paused).to.equal(true);
    expect(card.playLabel).to.equal('Play');
  });

  it('leaves the focus where it is: on a link, and on the player', async () => {
    const { card, start } = await openServed(EPISODE, {}, { width: 960 });
    card.root.querySelector<HTMLElement>('#similar a')!.focus();
    await start();
    expect(card.root.activeElement!.textContent).to.contain('Another');

    const other = await openServed(EPISODE);
    other.card.root.querySelector('audio')!.focus();
    await other.start();
    expect(other.card.root.activeElement?.getAttribute('part')).to.equal('play');
  });

  it('stays when the episode cannot be had, and says why to the author', async () => {
    const { card, frame, addScript } = await openServed(EPISODE, { src: '/faults/status/404' });
    await addScript();
    const failed = nextEvent(card.element, 'episode-error');
    await failed;
    await card.element.updateComplete;
    expect(isServed(card)).to.equal(true);
    expect(card.root.querySelector('audio')!.checkVisibility({ visibilityProperty: true })).to.equal(true);
    await frame.settle();
    expect(frame.console.length).to.equal(1);
    expect(frame.errors).to.deep.equal([]);
  });

  it('reads the file of its `src`, and what is drawn stays until it is there', async () => {
    const { card, addScript, start } = await openServed(EPISODE, { src: '/demo/show/rust.json' });
    expect(card.element.querySelector('script')).to.equal(null);
    expect(card.text('title')).to.equal('Why I Like Rust Better Than Python');
    await addScript();
    expect(isServed(card)).to.equal(true);
    await start();
    expect(card.root.querySelectorAll('.section').length).to.be.above(2);
  });

  it('is drawn and lives under a strict policy, with its style sheet as a file', async () => {
    const options = { stylesheet: '/dist/episode-card.css' };
    const { card, frame, start } = await openServed(EPISODE, options, { isStrict: true });
    expect(card.part('play').checkVisibility({ visibilityProperty: true })).to.equal(false);
    await start();
    expect(card.part('play').checkVisibility({ visibilityProperty: true })).to.equal(true);
    await card.play();
    expect(await toldBy(frame)).to.deep.equal(silent);
  });

  it('speaks the language of its place', async () => {
    const { card, start } = await openServed(EPISODE, { lang: 'de' });
    const words = () => card.text('kicker');
    const before = words();
    expect(before).to.match(/^Folge · /);
    await start();
    expect(words()).to.equal(before);
    expect(card.playLabel).to.equal('Abspielen');
  });

  it('is accessible before the script is there', async () => {
    for (const variant of VARIANTS) {
      const { card } = await openServed(EPISODE, { variant });
      await expectAccessible(card.element);
    }
  });

  it('can be used by hand once it lives', async () => {
    const { card, start } = await openServed(EPISODE);
    await start();
    const tab = [...card.root.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) => textContent.includes('About'))!;
    tab.focus();
    tab.click();
    await card.until(() => tab.getAttribute('aria-selected') === 'true');
    await card.play();
    expect(card.element.paused).to.equal(false);
  });
});
