/**
 * The notes of all episodes, read show by show: the outline of each, and its lines that are not those of every episode.
 * Called by build.ts.
 */
import type { Entry } from '../build/entry.js';
import { findPromotion, isPromotion } from '../../episode/outline/find-promotion.js';
import { groupSections } from '../../episode/outline/group-sections.js';
import type { Block } from '../../episode/outline/block.js';
import type { Outline, OutlineItem, OutlineSection } from '../../episode/outline/outline.js';
import { parseNotes } from '../../episode/outline/parse-notes.js';
import { isHtml } from '../../episode/outline/read-html.js';
import { commonLines, lineKey } from './common-lines.js';
import { readEvidence } from './evidence.js';
import { sharpen } from './sharpen.js';

/** `outline` with the role of promotion also where only the show tells it; `lines` are what only this episode says. */
export interface ShowNotes {
  readonly outline: Outline;
  readonly lines: readonly string[];
}

/** The notes of every entry that has some; `tell` hears how many are read. */
export function readShows(entries: readonly Entry[], tell: (done: number) => void): ReadonlyMap<Entry, ShowNotes> {
  const shows = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { feed, title = '' } = entry.episode.show ?? {};
    const show = shows.get(feed ?? title);
    if (show) show.push(entry);
    else shows.set(feed ?? title, [entry]);
  }
  const notes = new Map<Entry, ShowNotes>();
  for (const show of shows.values()) readShow(show, notes, tell);
  return notes;
}

function readShow(entries: readonly Entry[], notes: Map<Entry, ShowNotes>, tell: (done: number) => void): void {
  const parsed = entries.map(({ episode: { description = '' } }) => {
    tell(notes.size);
    return parseNotes(description);
  });
  const evidence = readEvidence(parsed);
  const common = commonLines(parsed.map((blocks) => blocks.map(({ text }) => text)));
  for (const [index, entry] of entries.entries()) {
    const { description, url, duration } = entry.episode;
    if (!description) continue;
    const isGlued = !isHtml(description) && !/[\r\n]/.test(description);
    const blocks = sharpen(parsed[index]!, evidence, isGlued);
    const outline = groupSections(blocks, { baseUrl: url, duration }).map((section) =>
      advertises(section, common) ? { ...section, role: 'promotion' as const } : section,
    );
    notes.set(entry, { outline, lines: ownLines(blocks, common) });
  }
}

/** The headings that say what an episode is about. */
export const topicsOf = (outline: Outline = []): readonly string[] =>
  outline.filter(({ title, role }) => title && role !== 'promotion').map(({ title }) => title);

/** Whether the heading of a section names a sponsor, or what stands under it is the same in many episodes. */
function advertises({ title, items }: OutlineSection, common: ReadonlyMap<string, number>): boolean {
  if (!title) return false;
  if (isPromotion({ type: 'heading', level: 2, text: title, links: [] })) return true;
  return items.length > 0 && items.every((item) => common.has(lineKey(textOf(item))));
}

const textOf = ({ text }: OutlineItem): string => text.map((run) => (typeof run === 'string' ? run : run.text)).join('');

const ownLines = (blocks: readonly Block[], common: ReadonlyMap<string, number>): readonly string[] =>
  blocks
    .slice(0, findPromotion(blocks))
    .map(({ text }) => text)
    .filter((text) => !common.has(lineKey(text)) && !isPromotion({ type: 'paragraph', level: 0, text, links: [] }));
