/**
 * Makes one navigation of an outline without times and the chapters of the same episode. Called by the element's parts; where
 * the outline has times of its own, the chapters only mark the rail.
 */
import type { Chapter } from '../episode.js';
import { outlineOfChapters } from '../explicit-outline.js';
import type { Outline, OutlineSection } from '../outline/outline.js';

/** "2. Cargo’s Quiet Virtues" and "Cargo's quiet virtues" are the same: `"cargosquietvirtues"`. */
const nameOf = (title = ''): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^[\d.:)\s]+|[^\p{L}\p{N}]/gu, '');

/**
 * A section takes the time of the chapter of its name; a chapter that no section is named after stands as a section of its own,
 * in front of what comes later, or of everything.
 */
export function joinChapters(outline: Outline = [], chapters: readonly Chapter[]): Outline {
  const listed = outlineOfChapters(chapters) ?? [];
  if (
    listed.length === 0 ||
    outline.some(({ startTime, items }) => startTime !== undefined || items.some((item) => item.startTime !== undefined))
  )
    return outline;
  const joined: OutlineSection[] = [];
  let at = 0;
  for (const section of outline) {
    const name = nameOf(section.title);
    const match = name ? listed.findIndex((chapter, index) => index >= at && nameOf(chapter.title) === name) : -1;
    if (match < 0) {
      joined.push(section);
      continue;
    }
    joined.push(...listed.slice(at, match), { ...listed[match]!, ...section });
    at = match + 1;
  }
  return at === 0 ? [...listed, ...outline] : [...joined, ...listed.slice(at)];
}
