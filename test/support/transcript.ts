/** A card with a transcript, and what a reader does with it. */
import { box } from './box.js';
import { placeCard, sampleEpisode, type CardHarness } from './card.js';
import { click } from './input.js';

const VOICES = ['Nora', 'Sam'];

/** Speech of so many pieces of three seconds, two voices by turns; in the transcript form of an episode file. */
export const speech = (count: number, words = 'The library lives in the middle.') => ({
  segments: Array.from({ length: count }, (_, index) => ({
    startTime: index * 3,
    endTime: index * 3 + 2.8,
    speaker: VOICES[index % 2],
    body: `Piece ${index + 1}. ${words}`,
  })),
});

/** An address that answers with this text as WebVTT. */
export const vttFile = (text: string) => `/faults/ok?type=text/vtt&text=${encodeURIComponent(text)}`;

/** A card of which the transcript is open, and filled. */
export async function openedCard(episode: object, attributes: object = {}): Promise<CardHarness> {
  const card = await (await placeCard({ episode: sampleEpisode(undefined, episode), lang: 'en', into: box(600), ...attributes })).ready();
  await openTab(card);
  await card.until(() => linesOf(card).length > 0, 'the transcript is drawn');
  // Blocks have a guessed height until they were painted once.
  await nextFrame();
  await nextFrame();
  return card;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Opens the tab. */
export async function openTab(card: CardHarness, name = 'Transcript'): Promise<void> {
  const tabs = [...card.root.querySelectorAll<HTMLElement>('[role=tab]')];
  const tab = tabs.find(({ textContent }) => textContent.includes(name))!;
  await click(tab);
  await card.until(() => tab.getAttribute('aria-selected') === 'true', `${name} is open`);
}

export const linesOf = (card: CardHarness) => [...card.root.querySelectorAll<HTMLElement>('.line')];
export const wordsOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The paragraph that is marked as being heard. */
export const heardLine = (card: CardHarness) => card.root.querySelector<HTMLElement>('[aria-current].line') ?? undefined;

/** Whether an element is in sight inside the box of the transcript. */
export function isInBox(card: CardHarness, element: Element): boolean {
  const [inner, outer] = [element, card.part('speech')].map((one) => one.getBoundingClientRect());
  return inner!.bottom > outer!.top && inner!.top < outer!.bottom;
}

/** Selects from one place of a text to another, as a mouse would. */
export function select(from: Node, start: number, to: Node, end: number): void {
  getSelection()!.setBaseAndExtent(from, start, to, end);
}

/** The text node of a paragraph. */
export const textOf = (line: Element) => line.querySelector('.words')!.firstChild as Text;
