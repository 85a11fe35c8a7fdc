/** Everything that can be operated is large enough, reachable and in sight: in each state, at 320 px, and with text twice as large. */
import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { isWebKit } from '../support/engine.js';
import { hush } from '../support/hush.js';
import { press } from '../support/input.js';
import { freshKey, keyed } from '../support/ledger.js';

hush();

const rich = sampleEpisode(undefined, {
  summary: 'What it is about.',
  transcripts: [{ url: '/demo/show/entry-points.vtt', type: 'text/vtt' }],
  similar: [{ title: 'Another one', url: 'https://pod.example/2/', duration: 300 }],
  chapters: [0, 10, 20].map((startTime) => ({ startTime, title: `Chapter ${startTime}` })),
  soundbites: [{ startTime: 3, duration: 5, title: 'A highlight' }],
});

const ready = async (options: object): Promise<CardHarness> => (await placeCard({ episode: rich, lang: 'en', ...options })).ready();

const STATES: Readonly<Record<string, (options: object) => Promise<CardHarness>>> = {
  ready,
  'with the menu open': async (options) => {
    const card = await ready(options);
    card.part('menu-button').click();
    return card.until(() => card.find('mute') !== undefined);
  },
  'with the list of keys open': async (options) => {
    const card = await ready(options);
    await card.press('?', 'play');
    return card.until(() => card.find('keys')?.matches(':popover-open') === true);
  },
  playing: async (options) => {
    const card = await ready(options);
    await card.play();
    return card;
  },
  'with the transcript open': async (options) => {
    const card = await ready(options);
    card.root.querySelector<HTMLElement>('[role=tab][aria-controls=transcript]')!.click();
    return card.until(() => card.find('speech') !== undefined);
  },
  'of which the audio failed': async (options) => {
    const card = await ready({ ...options, episode: sampleEpisode('/faults/status/404') });
    card.element.play();
    return card.until(() => card.find('retry') !== undefined);
  },
  failed: async (options) => (await placeCard({ lang: 'en', ...options, src: '/faults/status/404' })).failed(),
  loading: (options) => placeCard({ lang: 'en', ...options, src: keyed('/faults/hang', freshKey()) }),
};

/** What can be pressed; https://www.w3.org/TR/WCAG22/#target-size-minimum leaves links inside of sentences out. */
const targetsOf = (card: CardHarness) => {
  // What lies under an open menu cannot be pressed.
  const over = card.root.querySelector(':popover-open') ?? card.root;
  return [...over.querySelectorAll<HTMLElement>('button, input, select, summary, .notice a, .menu > a')].filter((element) =>
    element.checkVisibility(),
  );
};

/** Those under 24 px with another target nearer than a circle of 24 px allows. */
function tooSmall(card: CardHarness): string[] {
  const targets = targetsOf(card).map((element) => ({ element, rect: element.getBoundingClientRect() }));
  return targets
    .filter(({ element, rect }) => {
      if (rect.width >= 24 && rect.height >= 24) return false;
      const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
      return targets.some(({ element: other, rect: { left, right, top, bottom } }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12;
      });
    })
    .map(({ element, rect }) => `${element.getAttribute('part') ?? element.className} ${rect.width} × ${rect.height}`);
}

const page = document.documentElement;

/** Text that is cut at an edge of its card. */
function cutIn(card: CardHarness): string[] {
  const frame = (card.find('card') ?? card.element).getBoundingClientRect();
  return [...card.root.querySelectorAll<HTMLElement>('h2, h3, p, li, button, a, select, time')]
    .filter((element) => element.checkVisibility() && !element.closest('.tabs, .menu, .said, .track'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < frame.left - 1 || right > frame.right + 1;
    })
    .map(({ localName, className, textContent }) => `${localName} ${className} ${textContent.trim().slice(0, 40)}`);
}

for (const [state, stand] of Object.entries(STATES)) {
  describe(`a card ${state}`, () => {
    for (const width of [600, 320]) {
      it(`has targets of 24 px at least, at ${width} px`, async () => {
        const card = await stand({ into: box(width) });
        expect(tooSmall(card)).to.deep.equal([]);
      });
    }

    for (const width of [640, 320]) {
      it(`cuts nothing and widens no page at ${width} px, with text twice as large`, async () => {
        page.style.fontSize = '200%';
        try {
          const place = box(width);
          const card = await stand({ into: place });
          expect(cutIn(card)).to.deep.equal([]);
          expect(card.element.getBoundingClientRect().width).to.equal(width);
          expect(page.scrollWidth).to.be.at.most(Math.max(page.clientWidth, Math.ceil(place.getBoundingClientRect().right)));
        } finally {
          page.style.fontSize = '';
        }
      });
    }
  });
}

it('a coarse pointer finds 44 px on the player and in the menu', async () => {
  const card = await ready({ into: box(600) });
  card.part('menu-button').click();
  await card.until(() => card.find('mute') !== undefined);
  // What `pointer: coarse` sets; no engine of the tests lets a test choose its pointer.
  const { cssRules } = card.root.adoptedStyleSheets[0]!;
  const coarse = [...cssRules].find((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('coarse'))!;
  expect(coarse.cssText.replace(/\s+/g, ' ')).to.contain('--_hit: 44px');
  card.element.style.setProperty('--_hit', '44px');
  const parts = 'play track previous back forward next rate menu-button mute volume sleep highlight copy-link'.split(' ');
  const small = parts.filter((part) => card.part(part).getBoundingClientRect().height < 44);
  expect(small).to.deep.equal([]);
});

describe('the Tab key', () => {
  it('comes to everything once, in the order of the page, and shows where it is', async () => {
    const card = await ready({ into: box(600) });
    const end = box(100).appendChild(document.createElement('button'));
    end.textContent = 'After the card';
    const links = card.root.querySelectorAll<HTMLElement>('a, button, input, select, [tabindex="0"]');
    const expected = [...links].filter(
      (element) => element.checkVisibility() && element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled,
    );
    const nameOf = (element: Element) => `${element.localName} ${element.getAttribute('part') ?? element.textContent.trim()}`;
    const seen: string[] = [];
    expected[0]!.focus();
    while (document.activeElement !== end && seen.length < 60) {
      const active = card.root.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      // The first has its focus from the test, and WebKit's driver presses keys that it does not take for a keyboard's.
      const isShown = active.matches(':focus-visible');
      expect(isShown || isWebKit || seen.length === 0, nameOf(active)).to.equal(true);
      if (isShown) expect([outlineStyle, Number.parseFloat(outlineWidth) >= 2], nameOf(active)).to.deep.equal(['solid', true]);
      seen.push(nameOf(active));
      await press('Tab');
    }
    expect(seen).to.deep.equal(expected.map(nameOf));
  });
});
