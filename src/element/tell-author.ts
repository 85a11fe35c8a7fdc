/** Tells the author of a page, in the console, what is wrong with the data: one line for each fault. */
import type { Problem } from '../episode/result.js';

const told = new Set<string>();

/** `<episode-card> datePublished: "Febuary 16" is no date; ... (README.md#bad-field)` */
export const authorLine = ({ code, message }: Problem): string => `<episode-card> ${message} (README.md#${code})`;

export function tellAuthor(card: Element, problem: Problem): void {
  if (told.has(problem.message)) return;
  told.add(problem.message);
  console.warn(authorLine(problem), card);
}
