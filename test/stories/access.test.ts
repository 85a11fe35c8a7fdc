/** What axe finds in the card, in each of its states, faces and schemes: nothing. */
import { html } from 'lit';
import { expectAccessible } from '../support/axe.js';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { freshKey, keyed } from '../support/ledger.js';

const SAMPLE = '/demo/show/rust.json';
const FACES = ['full', 'compact', 'mini'] as const;
const THEMES = ['light', 'dark'] as const;

interface Options {
  readonly [attribute: string]: unknown;
}

/** The ways into each state; each gives a card that stands in it. */
const STATES: Readonly<Record<string, (options: Options) => Promise<CardHarness>>> = {
  'with nothing given': (options) => placeCard(options).then((card) => card.says('There is no episode here yet.')),
  loading: (options) =>
    placeCard({ ...options, src: keyed('/faults/hang', freshKey()) }).then((card) => card.until(() => card.is('loading'))),
  failed: (options) =>
    placeCard({ ...options, src: '/faults/status/404', html: html`<a href="/rust/">The episode</a>` }).then((card) => card.failed()),
  ready: (options) => placeCard({ ...options, episode: sampleEpisode() }).then((card) => card.ready()),
  playing: async (options) => {
    const card = await (await placeCard({ ...options, episode: sampleEpisode() })).ready();
    await card.play();
    return card;
  },
  'of which the audio failed': async (options) => {
    const card = await (await placeCard({ ...options, episode: sampleEpisode('/faults/status/404') })).ready();
    card.element.play();
    return card.until(() => card.find('retry') !== undefined);
  },
  'of which the audio does not come': async (options) => {
    const card = await (await placeCard({ ...options, episode: sampleEpisode(keyed('/faults/hang', freshKey())) })).ready();
    card.element.play();
    return card.until(() => card.part('play').getAttribute('aria-busy') === 'true');
  },
};

for (const variant of FACES) {
  for (const theme of THEMES) {
    describe(`axe finds nothing in a ${variant} ${theme} card`, () => {
      for (const [state, stand] of Object.entries(STATES)) {
        it(state, async () => {
          const card = await stand({ variant, theme, lang: 'en', into: box(600) });
          await expectAccessible(card.element);
        });
      }
    });
  }
}

for (const theme of THEMES) {
  describe(`axe finds nothing in the sample episode, ${theme},`, () => {
    const sample = async (width: number, options: Options = {}) => {
      const card = await (await placeCard({ src: SAMPLE, theme, lang: 'en', into: box(width), ...options })).ready();
      return card.until(() => card.find('section') !== undefined);
    };

    for (const [index, name] of ['outline', 'about', 'transcript', 'similar'].entries()) {
      it(`in a narrow card with the tab ${name} open`, async () => {
        const card = await sample(360);
        card.root.querySelectorAll<HTMLElement>('[role=tab]')[index]!.click();
        await card.element.updateComplete;
        await expectAccessible(card.element);
      });
    }

    it('in a wide card with the whole outline and the promotion unfolded', async () => {
      const card = await sample(960);
      await card.click('unfold');
      card.root.querySelector('details')!.open = true;
      await expectAccessible(card.element);
    });

    it('with the menu open', async () => {
      const card = await sample(600);
      await card.click('menu-button');
      await card.until(() => card.find('mute') !== undefined);
      await expectAccessible(card.element);
    });

    it('with a section that is playing', async () => {
      const card = await (await placeCard({ episode: sampleEpisode(), theme, lang: 'en', into: box(960) })).ready();
      await card.seek(13);
      await card.until(() => card.find('section-now') !== undefined);
      await expectAccessible(card.element);
    });

    it('with the list of keys open', async () => {
      const card = await sample(600);
      await card.press('?', 'play');
      await card.until(() => card.find('keys')?.matches(':popover-open') === true);
      await expectAccessible(card.element);
    });

    it('with chapters that play', async () => {
      const chapters = [0, 10, 20].map((startTime) => ({ startTime, title: `Chapter ${startTime}`, url: 'https://pod.example/' }));
      const episode = sampleEpisode(undefined, { outline: undefined, chapters });
      const card = await (await placeCard({ episode, theme, lang: 'en', into: box(600) })).ready();
      await card.seek(11);
      await card.play();
      await card.until(() => card.text('times').includes('Chapter 10'));
      await expectAccessible(card.element);
    });

    it('with a transcript that was read', async () => {
      const card = await (await placeCard({ src: '/demo/show/entry-points.json', theme, lang: 'en', into: box(600) })).ready();
      card.root.querySelector<HTMLElement>('[role=tab][aria-controls=transcript]')!.click();
      await card.until(() => card.find('speech') !== undefined);
      await expectAccessible(card.element);
    });

    it('with a transcript that cannot be had', async () => {
      const episode = sampleEpisode(undefined, { transcripts: [{ url: '/faults/status/404', type: 'text/vtt' }] });
      const card = await (await placeCard({ episode, theme, lang: 'en', into: box(600) })).ready();
      card.root.querySelector<HTMLElement>('[role=tab][aria-controls=transcript]')!.click();
      await card.until(() => card.text('transcript').includes('could not be loaded'));
      await expectAccessible(card.element);
    });

    it('for a listener who comes back', async () => {
      const guid = freshKey();
      localStorage.setItem('episode-card:positions', JSON.stringify([[guid, 14]]));
      const episode = sampleEpisode(undefined, { guid });
      const card = await (await placeCard({ episode, theme, lang: 'en', into: box(600), storage: true })).ready();
      await card.until(() => card.text('times').includes('Continue from'));
      await expectAccessible(card.element);
      localStorage.removeItem('episode-card:positions');
    });

    it('where the page runs from right to left', async () => {
      const card = await sample(600, { into: box(600, { dir: 'rtl', lang: 'ar' }), lang: 'ar' });
      await expectAccessible(card.element);
    });
  });
}
