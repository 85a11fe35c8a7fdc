/** Readers of other languages: whose words a card speaks, how it runs from right to left, and what it does when they do not come. */
import { expect } from '@open-wc/testing';
import { formatClock, formatDate } from '../../src/locale/format.js';
import { box } from '../support/box.js';
import { cardOf, placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { hush } from '../support/hush.js';
import { freshKey, keyed, requestsOf } from '../support/ledger.js';
import { nextEvent } from '../support/once.js';
import { LANGUAGES, sentencesOf } from '../support/sentences.js';

const SAMPLE = '/demo/show/rust.json';
const ARABIC = 'لماذا أفضل رست على بايثون';
const leftOf = (element: Element) => element.getBoundingClientRect().left;
const rightOf = (element: Element) => element.getBoundingClientRect().right;

async function sample(lang: string, width = 600, more: object = {}): Promise<CardHarness> {
  const card = await (await placeCard({ src: SAMPLE, lang, into: box(width), ...more })).ready();
  return card.until(() => card.find('section') !== undefined);
}

/** Where the words of an element begin and end on the screen. */
function wordsOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

describe('a card in each language', () => {
  for (const language of LANGUAGES) {
    it(`speaks ${language}, its tabs in one row`, async () => {
      const words = await sentencesOf(language);
      const card = await sample(language, 320);
      expect(card.playLabel).to.equal(words.play);
      expect(card.part('card').lang).to.equal(language);
      expect(card.text('kicker')).to.contain(words.episode).and.to.contain(formatDate('2025-02-16', language).replace(/\s+/g, ' '));
      expect(card.text('times')).to.contain(formatClock(737, language));
      const tabs = card.part('tabs');
      const names = [...tabs.children].map(({ textContent }) => textContent.replace(/[\s\p{N}]+$/u, '').trim());
      expect(names).to.deep.equal([words.outline, words.about, words.transcript, words.similar]);
      for (const tab of tabs.querySelectorAll<HTMLElement>('[role=tab]')) {
        tab.click();
        await card.element.updateComplete;
        expect(tabs.scrollWidth, `row with ${tab.textContent.trim()}`).to.be.at.most(tabs.clientWidth);
      }
    });
  }

  it('shares the page with others in theirs', async () => {
    const cards = await Promise.all(['ar', 'ja', 'pt-PT'].map((lang) => placeCard({ lang, episode: sampleEpisode() })));
    await Promise.all(cards.map((card) => card.ready()));
    expect(cards.map(({ playLabel }) => playLabel)).to.deep.equal(['تشغيل', '再生', 'Reproduzir']);
    expect(cards.map((card) => getComputedStyle(card.part('card')).direction)).to.deep.equal(['rtl', 'ltr', 'ltr']);
    expect(cards[2]!.text('kicker')).to.contain(formatDate('2025-02-16', 'pt-PT'));
  });

  it('says in which language its words are, where the page is in another', async () => {
    const card = await placeCard({ lang: 'tlh', episode: sampleEpisode() });
    await card.ready();
    expect(card.part('card').lang).to.equal('en');
    expect(card.part('card').dir).to.equal('ltr');
  });
});

describe('from right to left', () => {
  hush();

  for (const lang of ['ar', 'he', 'fa']) {
    it(`mirrors the text and not the timeline, in ${lang}`, async () => {
      const card = await sample(lang);
      const directions = Object.fromEntries(
        ['card', 'header', 'tabs', 'player', 'track', 'times', 'title'].map((part) => [part, getComputedStyle(card.part(part)).direction]),
      );
      expect(directions).to.deep.equal({
        ...{ card: 'rtl', header: 'rtl', tabs: 'rtl' },
        ...{ player: 'ltr', track: 'ltr', times: 'ltr', title: 'ltr' },
      });
      const tabs = [...card.part('tabs').children];
      expect(leftOf(tabs[0]!)).to.be.above(rightOf(tabs[1]!) - 1);
      expect(leftOf(card.part('cover'))).to.be.above(rightOf(card.part('title')));
      // What goes back stands left of what goes on, the time that was left of the time that comes.
      expect(rightOf(card.part('back'))).to.be.below(leftOf(card.part('forward')) + 1);
      expect(rightOf(card.part('play'))).to.be.below(leftOf(card.part('track')));
      const [elapsed, , remaining] = card.part('times').children;
      expect(rightOf(elapsed!)).to.be.below(leftOf(remaining!));
    });

    it(`keeps the sign before the time that remains, in ${lang}`, async () => {
      for (const variant of ['full', 'compact']) {
        const card = await (await placeCard({ episode: sampleEpisode(), lang, variant, into: box(400) })).ready();
        await card.seek(3);
        const time = variant === 'full' ? card.part('times').lastElementChild! : card.root.querySelector('.time')!;
        await card.until(() => time.textContent.startsWith('−'));
        const text = document.createTreeWalker(time, NodeFilter.SHOW_TEXT).nextNode()!;
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, 1);
        expect(range.getBoundingClientRect().left).to.be.closeTo(wordsOf(time).left, 1);
      }
    });
  }

  it('sets a Latin title in an Arabic card, and an Arabic one in an English card, where the card begins', async () => {
    const arabic = await (await placeCard({ episode: sampleEpisode(), lang: 'ar', into: box(600) })).ready();
    expect(wordsOf(arabic.part('title')).right).to.be.closeTo(rightOf(arabic.part('title')), 2);
    const english = await (await placeCard({ episode: sampleEpisode(undefined, { title: ARABIC }), lang: 'en', into: box(600) })).ready();
    expect(getComputedStyle(english.part('title')).direction).to.equal('rtl');
    expect(wordsOf(english.part('title')).left).to.be.closeTo(leftOf(english.part('title')), 2);
  });

  it('opens the neighbour on the side of the arrow', async () => {
    const card = await sample('ar', 360);
    const selected = () => card.root.querySelector('[aria-selected=true]')!;
    const tabs = [...card.part('tabs').children];
    (tabs[0] as HTMLElement).focus();
    await card.press('ArrowLeft');
    expect(tabs.indexOf(selected())).to.equal(1);
    await card.press('ArrowRight');
    expect(tabs.indexOf(selected())).to.equal(0);
  });

  it('moves the thumb to the right with the arrow to the right', async () => {
    const card = await (await placeCard({ episode: sampleEpisode(), lang: 'he', into: box(600) })).ready();
    await card.press('ArrowRight', 'scrubber');
    expect(card.part<HTMLInputElement>('scrubber').valueAsNumber).to.be.above(0);
  });

  it('says trouble from right to left where there is no card yet', async () => {
    const card = await (await placeCard({ src: '/faults/status/404', lang: 'ar', into: box(600) })).failed();
    expect(getComputedStyle(card.part('notice')).direction).to.equal('rtl');
  });
});

describe('when the words of a language do not come', () => {
  /** A page of its own, as a browser remembers what it has loaded; there the first request for `file` fails. */
  async function pageWithout(file: string, words: string, key: string): Promise<HTMLIFrameElement> {
    const instead = keyed('/faults/status/503', key, { times: 1, type: 'text/javascript', text: words });
    const frame = document.createElement('iframe');
    frame.height = '2000';
    document.body.append(frame);
    const head = frame.contentDocument!.head;
    const script = (type: string) => Object.assign(frame.contentDocument!.createElement('script'), { type });
    head.append(Object.assign(script('importmap'), { textContent: JSON.stringify({ imports: { [file]: instead } }) }));
    const module = script('module');
    const loaded = nextEvent(module, 'load');
    module.src = '/src/define.ts';
    head.append(module);
    await loaded;
    return frame;
  }

  async function speak(frame: HTMLIFrameElement, lang: string): Promise<CardHarness> {
    const element = frame.contentDocument!.createElement('episode-card');
    element.lang = lang;
    element.episode = sampleEpisode();
    frame.contentDocument!.body.append(element);
    return cardOf(element).ready();
  }

  it('is English, and the next card tries again', async () => {
    const key = freshKey();
    const frame = await pageWithout('/src/locale/generated/it.ts', `export const templates = { play: 'Riproduci' }`, key);
    expect((await speak(frame, 'it')).playLabel).to.equal('Play');
    expect((await speak(frame, 'de')).playLabel).to.equal('Abspielen');
    expect(await requestsOf(key)).to.have.lengthOf(1);
    expect((await speak(frame, 'it-CH')).playLabel).to.equal('Riproduci');
    expect(await requestsOf(key)).to.have.lengthOf(2);
    frame.remove();
  });
});
