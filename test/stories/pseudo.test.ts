/** In the words of a language that nobody speaks: all that a card says is translated, and all has its room. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { formatDate, formatDuration, formatSpoken } from '../../src/locale/format.js';
import { box } from '../support/box.js';
import { placeCard, type CardHarness } from '../support/card.js';
import { hush } from '../support/hush.js';
import { freshKey, keyed } from '../support/ledger.js';
import { marked, pseudo, speakPseudo, strangeIn } from '../support/pseudo.js';

const TONE = '/test/fixtures/audio/tone-30s.mp3';
const section = (title: string, startTime: number) => ({ title: marked(title), startTime, items: [marked('a point'), marked('another')] });

/** An episode with everything, all its words marked. */
const everything = (more: object = {}) => ({
  title: marked('A title of some length'),
  url: '/rust/',
  image: '/demo/show/rust.svg',
  imageAlt: marked('A cover'),
  datePublished: '2025-02-16',
  duration: 30,
  season: 3,
  episode: 7,
  explicit: true,
  show: { title: marked('A show'), url: '/show/', feed: '/feed.xml' },
  persons: [
    { name: marked('Ada'), role: 'host' },
    { name: marked('Bob'), role: 'host' },
    { name: marked('Cleo'), role: 'guest' },
  ],
  location: { name: marked('Paris') },
  summary: marked('What it is about'),
  outline: Array.from({ length: 24 }, (_, index) => section(`Section ${index}`, index)),
  audio: [{ url: TONE, type: 'audio/mpeg' }],
  transcript: { segments: [{ startTime: 0, endTime: 4, speaker: marked('Ada'), body: marked('Welcome') }] },
  similar: [{ title: marked('Another'), url: '/other/', datePublished: '2024-10-03', duration: 176, show: marked('Its show') }],
  funding: { url: '/fund/' },
  license: { url: '/license/', id: marked('CC BY 4.0') },
  socialInteract: { uri: 'https://pod.example/talk' },
  chapters: [{ startTime: 0, title: marked('A chapter') }],
  ...more,
});

type Options = Readonly<Record<string, unknown>>;
const placed = async (options: Options, more: object = {}) => {
  const card = await (await placeCard({ episode: everything(more), ...options })).ready();
  return card.until(() => card.root.querySelector('.pending') === null);
};
const failing = (options: Options, src: string) => placeCard({ ...options, src, html: html`<a href="/rust/">‹The episode›</a>` });

async function pressTab(options: Options, name: string): Promise<CardHarness> {
  const card = await placed(options);
  card.root.querySelector<HTMLElement>(`[role=tab][aria-controls=${name}]`)!.click();
  await card.element.updateComplete;
  return card;
}

/** The ways into each state; each gives a card that stands in it. */
const STATES: Readonly<Record<string, (options: Options) => Promise<CardHarness>>> = {
  ready: (options) => placed(options),
  'without a number': (options) => placed(options, { season: undefined, episode: undefined, episodeType: 'bonus' }),
  'without a season': (options) => placed(options, { season: undefined, persons: [{ name: marked('Ada'), role: 'host' }] }),
  'that shows what it covers': (options) => pressTab(options, 'about'),
  'that shows similar episodes': (options) => pressTab(options, 'similar'),
  'with its transcript': async (options) => {
    const card = await pressTab(options, 'transcript');
    return card.until(() => card.text('transcript').includes(marked('Welcome')));
  },
  'without a transcript yet': (options) => placed(options, { transcript: { segments: [] }, transcripts: [] }),
  'whose transcript does not come': async (options) => {
    const card = await placed(options, { transcript: undefined, transcripts: [{ url: '/faults/status/500', type: 'text/vtt' }] });
    card.root.querySelector<HTMLElement>('[role=tab][aria-controls=transcript]')!.click();
    return card.until(() => card.text('transcript').includes(pseudo('Try again')));
  },
  'with the whole outline': async (options) => {
    const card = await placed(options);
    await card.click('unfold');
    return card;
  },
  'with its menu open': async (options) => {
    const card = await placed(options);
    await card.click('menu-button');
    return card.until(() => card.find('mute') !== undefined);
  },
  'with its keys shown': async (options) => {
    const card = await placed(options);
    await card.press('?', 'play');
    return card.until(() => card.find('keys')?.textContent.includes(pseudo('Close')) === true);
  },
  'that goes on where it stopped': async (options) => {
    const more = { guid: freshKey() };
    const first = await placed({ ...options, storage: true }, more);
    first.element.seek(14);
    await first.play();
    await first.until(() => first.element.currentTime > 14, 'time passes');
    await first.pause();
    first.element.remove();
    const card = await placed({ ...options, storage: true }, more);
    return card.until(() => card.text('times').includes(pseudo('Continue').slice(0, 9)));
  },
  'whose audio is shorter than announced': async (options) => {
    const card = await placed(options, { duration: 300 });
    await card.play();
    return card.until(() => card.root.textContent.includes(pseudo('The audio is not as long as announced, so times may be off.')));
  },
  'that plays': async (options) => {
    const card = await placed(options);
    await card.play();
    return card;
  },
  'whose audio failed': async (options) => {
    const card = await placed(options, { audio: [{ url: '/faults/status/404' }] });
    card.element.play();
    return card.until(() => card.find('retry') !== undefined);
  },
  'with nothing given': (options) => placeCard(options).then((card) => card.until(() => card.notice !== '')),
  'that is loading': (options) => failing(options, keyed('/faults/hang', freshKey())).then((card) => card.until(() => card.is('loading'))),
  'that was not found': (options) => failing(options, '/faults/status/404').then((card) => card.failed()),
  'whose server fails': (options) => failing(options, '/faults/status/500').then((card) => card.failed()),
  compact: (options) => placed({ ...options, variant: 'compact' }),
  mini: (options) => placed({ ...options, variant: 'mini' }),
};

const SPOKEN = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title'];

/** All that a card says, to eyes and ears. */
function* sayingsOf(root: ShadowRoot): Generator<string> {
  // As a whole, as one sentence may stand in several elements. The letters of keys are the same in every language.
  const copy = document.createElement('div');
  copy.append(...[...root.children].map((child) => child.cloneNode(true)));
  copy.querySelectorAll('style, kbd').forEach((element) => element.remove());
  yield copy.textContent;
  for (const element of root.querySelectorAll('*')) for (const name of SPOKEN) yield element.getAttribute(name) ?? '';
}

/** What Intl says, and no sentence of ours: dates and durations that stand for themselves. */
const knownIn = (tag: string) => [
  ...['2025-02-16', '2024-10-03'].map((date) => formatDate(date, tag)),
  ...[30, 5 * 60, 15 * 60, 30 * 60, 45 * 60, 60 * 60, 90 * 60].map((seconds) => formatDuration(seconds, tag)),
  ...(['narrow', 'long'] as const).map((display) => formatDuration(176, tag, display)),
  formatSpoken(0, tag),
];

const endsInDots = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).textOverflow === 'ellipsis' || endsInDots(element.parentElement));

/** Elements that hold words which do not fit them. What scrolls or ends in dots is meant to. */
function clippedIn(root: ShadowRoot): string[] {
  const { left, right } = root.host.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
    .filter((element) => {
      const style = getComputedStyle(element);
      if (!element.checkVisibility() || element.closest('.tabs, option') || endsInDots(element)) return false;
      const rectangle = element.getBoundingClientRect();
      const isOut = !element.closest('[popover]') && (rectangle.left < left - 1 || rectangle.right > right + 1);
      return isOut || (style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1);
    })
    .map(({ localName, className, textContent }) => `${localName}.${className} ${textContent.trim()}`);
}

describe('a pseudo sentence', () => {
  it('is longer by two fifths, and keeps its places', () => {
    expect(pseudo('Search the transcript')).to.equal('[Šéàŕçĥ ţĥé ţŕàñšçŕîþţ one two three]');
    expect(pseudo('{0} of {1}')).to.equal('[{0} öƒ {1} one]');
  });

  it('is told from what stands in the code', () => {
    expect(strangeIn(`[Þļàý] · ‹Rust› 12:17 ×`, [])).to.deep.equal([]);
    expect(strangeIn(' Play [Þļàý]', [])).to.deep.equal(['Play']);
    expect(strangeIn('12 min · [Þļàý]', ['12 min'])).to.deep.equal([]);
  });
});

for (const lang of ['sv', 'ar']) {
  describe(`in a language that nobody speaks, like ${lang},`, () => {
    before(() => speakPseudo(lang));
    after(() => Object.keys(localStorage).forEach((key) => key.startsWith('episode-card:') && localStorage.removeItem(key)));
    hush();

    for (const [state, stand] of Object.entries(STATES)) {
      it(`a card ${state} says nothing else, and cuts nothing off`, async () => {
        for (const width of [320, 960]) {
          const card = await stand({ lang, into: box(width) });
          const known = knownIn(lang);
          const strange = [...sayingsOf(card.root)].flatMap((text) => strangeIn(text, known));
          expect(strange, `at ${width}`).to.deep.equal([]);
          expect(clippedIn(card.root), `at ${width}`).to.deep.equal([]);
          card.element.remove();
        }
      });
    }
  });
}
