/** An episode file holds what no reader wants: the card shows what is valid of it, and a page is not harmed. */
import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { expectNoErrors } from '../support/heard.js';
import { hush } from '../support/hush.js';
import { cure, freshKey, keyed } from '../support/ledger.js';

const TITLE = 'Why I Like Rust Better Than Python';

hush();
expectNoErrors();

/** A card of this JSON as a file, by property and as a child; each is drawn. */
async function drawn(text: string): Promise<CardHarness[]> {
  // A long card does not push the next one away from the window.
  const room = () => {
    const place = box(700);
    Object.assign(place.style, { height: '250px', overflow: 'auto' });
    return place;
  };
  const file = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  const child = await placeCard({ lang: 'en', into: room() });
  child.element.append(script);
  child.element.reload();
  const cards = [
    await placeCard({ src: file, lang: 'en', into: room() }),
    await placeCard({ episode: JSON.parse(text) as unknown, lang: 'en', into: room() }),
    child,
  ];
  for (const card of cards) {
    await card.ready();
    await card.until(() => card.root.querySelector('.pending') === null);
  }
  URL.revokeObjectURL(file);
  return cards;
}

const { outline: _, ...bare } = sampleEpisode();
const json = (more: object) => JSON.stringify({ ...bare, ...more });

describe('when fields are missing', () => {
  const cases: readonly [what: string, data: object, title: string, kicker: string][] = [
    ['the title: the show’s stands in', { show: { title: '52 Weeks' }, audio: 'https://pod.example/a.mp3' }, '52 Weeks', 'Episode'],
    [
      'title and show: the name of the file stands in',
      { audio: 'https://pod.example/a/rust-talk.mp3', duration: 737 },
      'rust-talk',
      'Episode · 12 min',
    ],
    ['all but the title', { title: 'Rust' }, 'Rust', 'Episode'],
    ['the date', { title: 'Rust', duration: 737 }, 'Rust', 'Episode · 12 min'],
    ['the duration', { title: 'Rust', datePublished: '2025-02-16' }, 'Rust', 'Episode · Feb 16, 2025'],
  ];
  for (const [what, data, title, kicker] of cases) {
    it(what, async () => {
      for (const card of await drawn(JSON.stringify(data)))
        expect([card.text('title'), card.text('kicker')]).to.deep.equal([title, kicker]);
    });
  }
});

describe('when fields are of the wrong type', () => {
  const WRONG: readonly unknown[] = [null, true, 1, -1, 1e999, '', [], {}, [[]], [null], { _$litType$: 1 }, { toString: 'x', valueOf: 1 }];
  const FIELDS =
    'url datePublished duration show host persons summary description outline audio image imageAlt chapters transcripts transcript similar season episode episodeType explicit language funding license location soundbites contentLinks socialInteract guid';

  for (const wrong of WRONG) {
    it(`each of them is ${JSON.stringify(wrong)}: the title is there, and nothing is blank or thrown`, async () => {
      for (const field of FIELDS.split(' ')) {
        const card = await placeCard({ episode: { title: 'Rust', [field]: wrong }, lang: 'en' });
        await card.ready();
        expect(card.text('title'), field).to.equal('Rust');
        expect(card.root.textContent).not.to.contain('[object');
        card.element.remove();
      }
      const all = Object.fromEntries(FIELDS.split(' ').map((field) => [field, wrong]));
      const card = await placeCard({ episode: { title: 'Rust', ...all }, lang: 'en' });
      await card.ready();
      expect(card.text('title')).to.equal('Rust');
    });
  }

  it('an audio that is none, and no title: no episode, and no blank card', async () => {
    for (const audio of [[], 1, 'javascript:alert(1)', { url: null }]) {
      const card = await placeCard({ episode: { audio }, lang: 'en' });
      await card.failed();
      expect(card.notice).to.equal('This is not an episode file.');
      card.element.remove();
    }
  });

  it('a title of the wrong type is no episode, then a retry succeeds', async () => {
    const key = freshKey();
    const good = JSON.stringify(sampleEpisode());
    const bad = await placeCard({ src: keyed('/faults/ok', key, { text: '{"title":{"_$litType$":1}}' }), lang: 'en' });
    await bad.failed();
    expect(bad.notice).to.equal('This is not an episode file.');
    bad.element.src = keyed('/faults/status/500', key, { text: good });
    await bad.until(() => bad.notice === 'The server of this episode has a problem.');
    await cure(key);
    await bad.press('Enter', 'retry');
    await bad.ready();
    expect(bad.text('title')).to.equal(TITLE);
  });
});

describe('when keys are those that objects inherit', () => {
  const HOSTILE = [
    '"__proto__": {"polluted": "yes", "title": "x"}',
    '"constructor": {"prototype": {"polluted": "yes"}}',
    '"then": "x", "toString": "x", "valueOf": "x", "toJSON": "x"',
    '"_$litType$": 1, "strings": ["<img>"], "values": []',
    '"hasOwnProperty": 1, "length": 9, "0": "x", "nodeType": 1',
    '"show": {"__proto__": {"polluted": "yes"}, "title": {"toString": "x"}}',
    '"outline": [{"title": {"_$litType$": 1, "strings": ["<b>"], "values": []}}, {"__proto__": {"title": "x"}}, "A section"]',
    '"similar": [{"__proto__": {"title": "x", "url": "/x"}}, {"title": {"then": 1}, "url": "/x"}]',
  ];
  for (const keys of HOSTILE) {
    it(`they are ignored: ${keys.slice(0, 60)}`, async () => {
      for (const card of await drawn(`${json({}).slice(0, -1)}, ${keys}}`)) {
        expect(card.text('title')).to.equal(TITLE);
        expect(card.root.textContent).not.to.match(/\[object|<img>|<b>/);
      }
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      expect(Object.prototype).not.to.have.property('title');
    });
  }

  it('a promise given as the episode is none', async () => {
    const card = await placeCard({ episode: Promise.resolve(sampleEpisode()), lang: 'en' });
    await card.failed();
    card.element.episode = sampleEpisode();
    await card.ready();
  });
});

describe('when lists have no end', () => {
  const row = (index: number) => ({ title: `Section ${index}`, startTime: index });

  it('of 100,000 rows of an outline forty are drawn, and a thousand when asked for', async () => {
    const text = json({ outline: Array.from({ length: 100_000 }, (_, index) => ({ title: `${index}` })) });
    for (const card of await drawn(text)) {
      expect(card.root.querySelectorAll('.section').length).to.be.within(1, 40);
      await card.click('unfold');
      expect(card.root.querySelectorAll('.section').length).to.equal(1000);
      await card.click('unfold');
      expect(card.root.querySelectorAll('.section').length).to.be.within(1, 40);
      card.element.remove();
    }
  });

  it('of 10,000 similar episodes forty are drawn, and more when asked for', async () => {
    const similar = Array.from({ length: 10_000 }, (_, index) => ({ title: `Episode ${index}`, url: `https://pod.example/${index}/` }));
    for (const card of await drawn(json({ similar }))) {
      const items = () => card.root.querySelectorAll('[part~=similar-item]').length;
      expect(items()).to.equal(40);
      await card.click('unfold-similar');
      expect(items()).to.equal(1000);
      expect(card.part('unfold-similar').textContent).to.contain('Show less');
      await card.click('unfold-similar');
      expect(items()).to.equal(40);
      card.element.remove();
    }
  });

  it('of 10,000 chapters the card keeps those of the first thousand', async () => {
    const [card] = await drawn(json({ duration: 10_000, chapters: Array.from({ length: 10_000 }, (_, index) => row(index)) }));
    expect(card!.text('title')).to.equal(TITLE);
    expect(card!.root.querySelectorAll('.gap').length).to.be.at.most(1000);
  });

  it('10,000 wrong rows are told of in some twenty sentences', async () => {
    const [card] = await drawn(json({ similar: Array.from({ length: 10_000 }, () => 1) }));
    expect(card!.find('similar')).to.equal(undefined);
  });

  const deep = (open: string, close: string) => `${open.repeat(10_000)}1${close.repeat(10_000)}`;
  const depths: readonly [what: string, field: string, value: string][] = [
    ['lists', 'outline', deep('[', ']')],
    ['objects', 'outline', deep('{"items":[', ']}')],
    ['named objects', 'outline', deep('{"title":"x","items":[', ']}')],
    ['objects in the show', 'show', deep('{"show":', '}')],
    ['objects under a key that nobody knows', 'unknown', deep('{"a":', '}')],
  ];
  for (const [what, field, value] of depths) {
    it(`10,000 ${what} inside each other: the rest of the episode is drawn`, async () => {
      for (const card of await drawn(`${json({}).slice(0, -1)}, "${field}": ${value}}`)) expect(card.text('title')).to.equal(TITLE);
    });
  }
});
