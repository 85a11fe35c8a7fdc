/** Tells the author of a page, in the console, what is wrong with the data: one line for each fault. */
import type { Problem } from '../episode/result.js';

const told = new Set<string>();

/** `<episode-card> datePublished: "Febuary 16" is no date; ... (README.md#bad-field)` */
export function tellAuthor(card: Element, { code, message }: Problem): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`<episode-card> ${message} (README.md#${code})`, card);
}
