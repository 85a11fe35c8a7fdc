import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, type CardHarness } from '../support/card.js';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (card: CardHarness, selector: string) => [...card.root.querySelectorAll(selector)];

async function drawn(options: object): Promise<CardHarness> {
  const card = await (await placeCard({ lang: 'en', into: box(960), ...options })).ready();
  return card.until(() => card.find('section') !== undefined);
}

describe('the notes of the sample episode', () => {
  it('are drawn as 15 sections with their points, and a folded promotion', async () => {
    const card = await drawn({ src: '/demo/show/rust.json' });
    await card.click('unfold');
    const sections = all(card, 'section.section');
    expect(sections.length).to.equal(15);
    expect(all(card, 'details.section').length).to.equal(1);
    const titles = sections.map((section) => words(section.querySelector('h3')));
    expect(titles).to.include.members(['Who Owns the Memory', "Cargo's Quiet Virtues", 'Take This With You']);
    const memory = sections[titles.indexOf('Who Owns the Memory')]!;
    expect([...memory.querySelectorAll('li')].map(words)).to.deep.equal([
      'Ownership checked before the program ever starts',
      "Borrowing instead of a garbage collector's pauses",
      'Typical gain: no use-after-free, no double free',
    ]);
  });
});

describe('the sections of an outline', () => {
  const outline = [
    { title: 'First', startTime: 0, items: ['One', { title: 'Two', items: ['Two and a half'] }] },
    { title: 'Elsewhere', url: 'https://pod.example/more', items: [] },
    { title: 'Plain' },
    { title: 'Late', startTime: 3723 },
  ];
  const episode = { title: 'T', outline, audio: '/x.mp3' };

  it('are buttons with a time, links with an address, else plain', async () => {
    const card = await drawn({ episode });
    const kinds = all(card, '.section h3').map((heading) => [words(heading), heading.firstElementChild?.localName]);
    expect(kinds).to.deep.equal([
      ['0:00 First', 'button'],
      ['Elsewhere', 'a'],
      ['Plain', undefined],
      ['1:02:03 Late', 'button'],
    ]);
  });

  it("open other people's pages without a trace", async () => {
    const card = await drawn({ episode });
    expect(card.root.querySelector('.section a')!.getAttribute('rel')).to.equal('noopener noreferrer nofollow ugc');
  });

  it('nest their points', async () => {
    const card = await drawn({ episode });
    expect(words(card.root.querySelector('.section li li'))).to.equal('Two and a half');
  });

  it('are as long as they are in the language of the episode', async () => {
    const card = await drawn({ episode: { ...episode, language: 'fr' } });
    expect(card.root.querySelector('.sections')!.getAttribute('lang')).to.equal('fr');
  });
});

describe('times in notes', () => {
  it('are buttons that go there', async () => {
    const card = await drawn({
      episode: {
        title: 'T',
        audio: '/x.mp3',
        duration: 300,
        description: '<h3>A</h3><ul><li>02:30 More</li></ul>',
      },
    });
    const time = card.root.querySelector<HTMLElement>('li button.at')!;
    expect(words(time)).to.equal('2:30');
    expect(time.title).to.equal('Play from 2 minutes 30 seconds');
    time.click();
    await card.until(() => card.element.currentTime === 150);
  });
});
