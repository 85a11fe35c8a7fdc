/**
 * Blocks put under their headings: sections with nested items, start times and roles. Marks that only said what a line is
 * (bullets, #, **, stamps at its ends) are left out here.
 */
import type { Block } from './block.js';
import { findPromotion } from './find-promotion.js';
import { namesLinks } from './heading-words.js';
import type { Inline, OutlineItem, OutlineSection } from './outline.js';
import { readInlines } from './read-inlines.js';
import type { InlineOptions } from './read-inlines.js';
import { areChapters, findStamps } from './time-stamps.js';

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type DraftItem = Draft<Omit<OutlineItem, 'items'>> & { items?: DraftItem[] };
type DraftSection = Draft<Omit<OutlineSection, 'items'>> & { items: DraftItem[] };

/** What a line shows by its offsets: its marks cut off, its stamp apart; `isLone` when it is nothing but a stamp. */
interface Shown {
  readonly start: number;
  readonly end: number;
  readonly startTime?: number;
  readonly isLone?: boolean;
}

const LEAD = /^(?:#{1,6}\s|(?:[-*+•·‣▪◦●○►▶»–]\s|[•●▪►▶])|\*\*|__|\s){1,9}/;
const END = /(?:\*\*|__|[:：]|\s#{1,6}|\s){1,9}$/;
const AFTER_STAMP = /^[\s\-–—:|.,•·]{0,9}/;
const BEFORE_STAMP = /[\s\-–—:|(]{0,9}$/;
const lengthOf = (form: RegExp, text: string): number => form.exec(text)?.[0].length ?? 0;

/** Offsets of what a block shows: "- 01:10 Grid" -> "Grid" at 70 s, "Guest - 01:02." in a list of chapters -> "Guest" at 62 s. */
const show = ({ text, type }: Block, inChapters: boolean, duration: number): Shown => {
  const start = lengthOf(LEAD, text.slice(0, 24));
  const end = Math.max(start, text.length - (type === 'heading' ? lengthOf(END, text.slice(-24)) : 0));
  const stamps = findStamps(text).filter((stamp) => stamp.seconds <= duration);
  const [first] = stamps;
  if (!first) return { start, end };
  const startTime = first.seconds;
  if (!text.slice(start, first.start).trim()) {
    const from = first.end + lengthOf(AFTER_STAMP, text.slice(first.end, first.end + 24));
    return from < end ? { start: from, end, startTime } : { start: first.start, end, startTime, isLone: true };
  }
  const trails = inChapters && stamps.length < 2 && /^[)\].\s]{0,9}$/.test(text.slice(first.end, first.end + 24));
  return trails
    ? { start, end: first.start - lengthOf(BEFORE_STAMP, text.slice(start, first.start).slice(-24)), startTime }
    : { start, end };
};

const plainText = (runs: readonly Inline[]): string =>
  runs
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')
    .trim();

/** Levels of headings from 2 on; a first heading right above another is the title of all that follow. */
const levelReader = (blocks: readonly Block[]): ((block: Block) => number) => {
  const headings = blocks.filter(({ type }) => type === 'heading');
  const least = headings.reduce((min, { level }) => Math.min(min, level), 6);
  const [first, second] = blocks;
  const isTitled = headings.length > 2 && first === headings[0] && second === headings[1] && first?.level === second?.level;
  return (block) => Math.min(6, block.level - least + (isTitled && block !== first ? 3 : 2));
};

/** Sections as they grow: the last one, and the items that may take others under them. */
class Sections {
  readonly all: DraftSection[] = [];
  #parents: { level: number; item: DraftItem }[] = [];

  open(title: string, level: number): DraftSection {
    const section: DraftSection = { title, level, items: [] };
    this.all.push(section);
    this.#parents = [];
    return section;
  }

  /** Puts an item under the last one of a smaller level; prose has level 0 and stands under none. */
  add(item: DraftItem, level: number): void {
    this.#parents = this.#parents.filter((parent) => parent.level < level);
    const above = this.#parents.at(-1);
    if (above?.level) (above.item.items ??= []).push(item);
    else (this.all.at(-1) ?? this.open('', 2)).items.push(item);
    this.#parents.push({ level, item });
  }
}

/** The sections of the blocks, the promotional tail in one of its own. */
export const groupSections = (blocks: readonly Block[], options: InlineOptions): DraftSection[] => {
  const levelOf = levelReader(blocks);
  const promotion = findPromotion(blocks);
  const hasStamps = areChapters(blocks.flatMap(({ text }) => findStamps(text)));
  const sections = new Sections();
  let under = 0;
  let pending: number | undefined;
  blocks.forEach((block, i) => {
    const isHeading = block.type === 'heading';
    if (i === promotion && !isHeading) sections.open('', 2).role = 'promotion';
    const { start, end, startTime = pending, isLone } = show(block, hasStamps, options.duration ?? Infinity);
    pending = isLone && i + 1 < blocks.length && i + 1 !== promotion ? startTime : undefined;
    if (block.type === 'rule' || pending !== undefined) return;
    const time = startTime === undefined ? {} : { startTime };
    const links = block.links.map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    const text = readInlines(block.text.slice(start, end), links, { ...options, hasStamps });
    if (isHeading && i <= promotion) {
      const [only] = text;
      const section = Object.assign(sections.open(plainText(text), levelOf(block)), time);
      if (text.length === 1 && typeof only === 'object' && only.url) Object.assign(section, { url: only.url });
      if (i === promotion) section.role = 'promotion';
      else if (namesLinks(section.title)) section.role = 'links';
    } else {
      const kind = block.type === 'paragraph' ? 'paragraph' : 'item';
      sections.add({ kind, text, ...time }, isHeading ? 1 : under + block.level);
      under = isHeading || under ? 1 : 0;
    }
  });
  return sections.all;
};
