/**
 * The outline reader: show notes in any form -> sections the card can draw. Pure and total: no DOM, no failure, frozen data.
 * It knows the notes only, neither the episode nor the page.
 */
import { groupSections } from './group-sections.js';
import type { Outline } from './outline.js';
import { parseNotes } from './parse-notes.js';

/** `baseUrl` resolves relative links, which are dropped without it; no stamp above `duration` (seconds) counts. */
export interface OutlineOptions {
  readonly baseUrl?: string | undefined;
  readonly duration?: number | undefined;
}

const freeze = <T>(value: T): T => {
  if (Object(value) === value) Object.values(Object.freeze(value) as object).forEach(freeze);
  return value;
};

/** The outline of show notes: HTML, Markdown-like text, lines, or blocks run together. Only http, https, mailto and tel links stay. */
export const readOutline = (notes: string, options: OutlineOptions = {}): Outline => freeze(groupSections(parseNotes(notes), options));
