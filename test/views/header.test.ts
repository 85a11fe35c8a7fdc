import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';

const drawn = async (options: object): Promise<CardHarness> => (await placeCard({ lang: 'en', ...options })).ready();
const withFields = (more: object) => ({ episode: sampleEpisode('/x.mp3', more) });

describe('the line of facts', () => {
  const KICKERS: readonly [string, object, string][] = [
    ['a bare date as it is written', {}, 'Episode · Feb 16, 2025 · 12 min'],
    ['seconds under half a minute', { duration: 29 }, 'Episode · Feb 16, 2025 · 29 sec'],
    ['hours', { duration: 3900 }, 'Episode · Feb 16, 2025 · 1 hr 5 min'],
    ['season and number', { season: 3, episode: 7 }, 'S3 E7 · Feb 16, 2025 · 12 min'],
    ['what kind of episode it is', { episodeType: 'bonus' }, 'Bonus · Feb 16, 2025 · 12 min'],
    ['a warning', { explicit: true }, 'Episode · Explicit · Feb 16, 2025 · 12 min'],
    ['the first day of a year', { datePublished: '2025-01-01' }, 'Episode · Jan 1, 2025 · 12 min'],
    ['the last day of a year', { datePublished: '2024-12-31' }, 'Episode · Dec 31, 2024 · 12 min'],
    ['no date that is none', { datePublished: 'Febuary' }, 'Episode · 12 min'],
  ];
  for (const [what, fields, kicker] of KICKERS) {
    it(`holds ${what}: ${kicker}`, async () => {
      const card = await drawn(withFields({ duration: 737, ...fields }));
      expect(card.text('kicker')).to.equal(kicker);
    });
  }

  it('is in the language of the page', async () => {
    const card = await drawn({ ...withFields({ duration: 737 }), lang: 'de' });
    expect(card.text('kicker')).to.match(/^Folge · 16\.0?2\.2025 · 12 Min\.$/);
  });

  it('gives the date to machines', async () => {
    const card = await drawn(withFields({}));
    expect(card.part('kicker').querySelector('time')!.dateTime).to.equal('2025-02-16');
  });
});

describe('the title', () => {
  for (const [level, meant] of [
    [undefined, 2],
    [1, 1],
    [4, 4],
    [9, 6],
    ['x', 2],
  ] as const) {
    it(`is a heading of level ${meant} for heading-level ${String(level)}, and those below it follow`, async () => {
      const card = await drawn({ ...withFields({ summary: 'S' }), 'heading-level': level });
      expect(card.part('title').getAttribute('aria-level')).to.equal(String(meant));
      const below = [...card.root.querySelectorAll('h3')].map((heading) => Number(heading.getAttribute('aria-level')));
      expect(below.length).to.be.greaterThan(2);
      for (const one of below) expect(one).to.equal(Math.min(6, meant + 1));
    });
  }

  it("links to the episode's page, in the language of the episode", async () => {
    const card = await drawn(withFields({ language: 'fr' }));
    expect(new URL(card.part('title').querySelector('a')!.href).pathname).to.equal('/rust/');
    expect(card.part('title').lang).to.equal('fr');
  });

  it('names the card', async () => {
    const card = await drawn(withFields({}));
    const label = card.part('card').getAttribute('aria-labelledby')!;
    expect(card.root.getElementById(label)).to.equal(card.part('title'));
  });
});

describe('the line of show and host', () => {
  it('names both', async () => {
    const card = await drawn(withFields({}));
    expect(card.text('by')).to.equal('from 52 Weeks of Cloud · host Pragmatic AI Labs');
  });

  it('names two hosts in one phrase', async () => {
    const card = await drawn(withFields({ host: ['Ada', 'Grace'] }));
    expect(card.text('by')).to.equal('from 52 Weeks of Cloud · hosts Ada and Grace');
  });
});

describe('the cover', () => {
  it('is an image when there is one', async () => {
    const card = await drawn(withFields({ image: '/demo/show/rust.svg' }));
    const image = card.part<HTMLImageElement>('cover');
    expect(image.localName).to.equal('img');
    expect(new URL(image.src).pathname).to.equal('/demo/show/rust.svg');
    expect(image.alt).to.equal('');
  });

  for (const [show, monogram] of [
    ['52 Weeks of Cloud', '52W'],
    ['the daily', 'TD'],
    ['Ökologie heute', 'ÖH'],
    ['A b c d e', 'ABC'],
  ] as const) {
    it(`is "${monogram}" for "${show}" when there is none`, async () => {
      const card = await drawn(withFields({ show: { title: show } }));
      await card.until(() => card.text('cover') === monogram);
      expect(card.part('cover').getAttribute('aria-hidden')).to.equal('true');
    });
  }
});
