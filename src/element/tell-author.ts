/** Tells the author of a page, in the console, what is wrong with the data: one line for each fault of each file. */
import type { Problem } from '../episode/result.js';

const told = new Set<string>();

/** `<episode-card> datePublished: "Febuary 16" is no date; ... (bad-field: see README.md#bad-field)` */
export function tellAuthor(card: Element, { code, message, path }: Problem): void {
  const fault = `${code} ${path ?? ''} ${card.getAttribute('src') ?? ''} ${path ? '' : message}`;
  if (told.has(fault)) return;
  told.add(fault);
  console.warn(`<episode-card> ${message} (see "${code}": README.md#${code})`, card);
}
