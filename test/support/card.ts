/**
 * A card on the test's page, in the verbs of a person who uses it: `card.play()`, `card.seek(90)`, `card.text('title')`.
 * It waits by watching the shadow root, so no test sleeps; what was placed is taken away after each test.
 */
import { render } from 'lit';
import '../../src/define.js';
import type { EpisodeCard } from '../../src/element/episode-card.js';
import { click, press } from './input.js';
import { nextEvent } from './once.js';

/** The states that a style sheet sees as `:state(ready)`. */
export type CardStateName = 'empty' | 'ready' | 'loading' | 'failed' | 'playing';

/** Attributes by their names, and beside them what else a page may give; `html` is a lit template of the children. */
export interface CardOptions {
  readonly html?: unknown;
  readonly episode?: unknown;
  readonly into?: ParentNode;
  readonly storage?: boolean;
  readonly [attribute: string]: unknown;
}

/** A short episode of a few fields, with the audio that is given; `more` wins. */
export const sampleEpisode = (audio: string | undefined = '/test/fixtures/audio/tone-30s.mp3', more: object = {}) => ({
  title: 'Why I Like Rust Better Than Python',
  url: '/rust/',
  datePublished: '2025-02-16',
  show: { title: '52 Weeks of Cloud' },
  host: 'Pragmatic AI Labs',
  ...(audio && { audio: [{ url: audio, type: 'audio/mpeg' }] }),
  duration: 30,
  outline: [
    { title: 'A Quick Start', startTime: 0, items: ['One'] },
    { title: 'The Long Run', startTime: 12, items: ['Two'] },
  ],
  ...more,
});

export class CardHarness {
  readonly element: EpisodeCard;

  constructor(element: EpisodeCard) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The element of a part, or undefined. */
  find<E extends HTMLElement = HTMLElement>(part: string): E | undefined {
    return this.root?.querySelector<E>(`[part~="${part}"]`) ?? undefined;
  }

  /** The element of a part, which has to be there: `card.part('retry')`. */
  part<E extends HTMLElement = HTMLElement>(part: string): E {
    const found = this.find<E>(part);
    if (!found) throw new Error(`The card has no part "${part}"`);
    return found;
  }

  /** The words of a part as they are read, or '' without the part: "Episode · Feb 16, 2025 · 12 min". */
  text(part: string): string {
    return (this.find(part)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** What the card says of waiting and trouble, to eyes and ears. */
  get notice(): string {
    return (this.root?.querySelector('[role=status]')?.textContent ?? '').trim();
  }

  /** "Play" or "Pause". */
  get playLabel(): string {
    return this.find('play')?.ariaLabel ?? '';
  }

  /** Whether the page's own content inside the tag is in sight. */
  get showsFallback(): boolean {
    return this.root.querySelector('slot') !== null;
  }

  is(state: CardStateName): boolean {
    return this.element.matches(`:state(${state})`);
  }

  /** Waits until `check` is true, and looks at every change and scroll of the card; rejects with `what` if it does not come. */
  async until(check: () => boolean, what: string = check.toString(), timeoutMs = 15_000): Promise<this> {
    await this.element.updateComplete;
    if (check()) return this;
    await new Promise<void>((resolve, reject) => {
      const observer = new MutationObserver(look);
      const timer = setTimeout(() => end(() => reject(new Error(`It never came: ${what}`))), timeoutMs);
      const listening = new AbortController();
      function end(then: () => void): void {
        clearTimeout(timer);
        observer.disconnect();
        listening.abort();
        then();
      }
      function look(): void {
        if (check()) end(resolve);
      }
      this.root.addEventListener('scroll', look, { capture: true, signal: listening.signal });
      observer.observe(this.root, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const type of ['load', 'error', 'play', 'pause', 'seek', 'time', 'end'])
        this.element.addEventListener(`episode-${type}`, () => void this.element.updateComplete.then(look), { signal: listening.signal });
    });
    return this;
  }

  /** The episode is drawn, and so is what comes beside its data. */
  ready(): Promise<this> {
    return this.until(() => this.is('ready') && this.root.querySelector('[role=status]') !== null, 'the card is ready');
  }

  /** The episode could not be had, and the card says so. */
  failed(): Promise<this> {
    return this.until(() => this.is('failed') && this.find('retry') !== undefined, 'the card says that it failed');
  }

  /** The notice holds these words. */
  says(words: string, timeoutMs?: number): Promise<this> {
    return this.until(() => this.notice.includes(words), `the card says "${words}"`, timeoutMs);
  }

  /** The next event of this type, as `card.event('episode-play')`. */
  event<K extends keyof HTMLElementEventMap>(type: K): Promise<HTMLElementEventMap[K]> {
    return nextEvent<HTMLElementEventMap[K]>(this.element, type);
  }

  /** Presses a button of the card: with the real mouse where the card is in the test's own page. */
  async click(part: string): Promise<void> {
    const button = this.part(part);
    if (button.ownerDocument === document) await click(button);
    else button.click();
    await this.element.updateComplete;
  }

  /** Presses play, and waits until the audio plays. */
  async play(): Promise<void> {
    await this.click('play');
    await this.until(() => this.is('playing'), 'the audio plays');
  }

  /** Presses pause, and waits until the audio is silent. */
  async pause(): Promise<void> {
    await this.click('play');
    await this.until(() => !this.is('playing'), 'the audio pauses');
  }

  /** Moves the scrubber to a second and lets it go. */
  async seek(seconds: number): Promise<void> {
    const scrubber = this.part<HTMLInputElement>('scrubber');
    scrubber.valueAsNumber = seconds;
    scrubber.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    scrubber.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Presses a key, with the focus on a part if one is given. */
  async press(key: string, part?: string): Promise<void> {
    if (part) this.part(part).focus();
    await press(key);
    await this.element.updateComplete;
  }
}

const placed = new Set<Element>();

// The test files run side by side on one site: the cards of one are not to pause those of another.
const site = `${Math.random()} `;
const { BroadcastChannel } = globalThis;
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(site + name);
  }
};

afterEach(() => {
  placed.forEach((element) => element.remove());
  placed.clear();
});

/** A card that was made by other means: a page's, a clone. */
export const cardOf = (element: Element): CardHarness => new CardHarness(element as EpisodeCard);

/**
 * Puts a card at the end of the page, and waits until it has drawn itself for the first time. It remembers nothing, so that no
 * test hears of another, unless it is given `storage`.
 */
export async function placeCard({ html, episode, into = document.body, storage, ...attributes }: CardOptions = {}): Promise<CardHarness> {
  const element = document.createElement('episode-card');
  element.toggleAttribute('no-storage', !storage);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, `${value}`);
  if (episode !== undefined) element.episode = episode;
  if (html !== undefined) render(html, element);
  into.append(element);
  placed.add(element);
  await element.updateComplete;
  return new CardHarness(element);
}
