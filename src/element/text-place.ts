/** Where words of a transcript stand on the page, and how its box gets there. The page itself is never scrolled. */
import type { LineNodes } from '../views/transcript-block.js';

/** The place of a part of a paragraph in the window; of text that the browser has not laid out, that of its block. */
export function placeOf({ line, text }: LineNodes, from: number, to: number): DOMRect {
  const words = document.createRange();
  words.setStart(text, from);
  words.setEnd(text, to);
  const places = [words, line, line.parentElement!].map((one) => one.getBoundingClientRect());
  return places.find(({ height }) => height > 0) ?? places[0]!;
}

/** Scrolls a box until this place is in its upper part. */
export function bringUp(box: HTMLElement, { top }: DOMRect): void {
  const frame = box.getBoundingClientRect();
  const distance = top - frame.top - frame.height / 4;
  // A long way is not shown: its text has not been laid out yet.
  const isShort = Math.abs(distance) < frame.height * 2 && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollBy({ top: distance, behavior: isShort ? 'smooth' : 'instant' });
}
