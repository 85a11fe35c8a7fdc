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
import { shapeOf } from './shape.js';
import { areChapters, findStamps } from './time-stamps.js';

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type DraftItem = Draft<Omit<OutlineItem, 'items'>> & { items?: DraftItem[] };
type DraftSection = Draft<Omit<OutlineSection, 'items'>> & { items: DraftItem[] };

const LEAD = /^(?:#{1,6}\s|[-*+»–]\s|[•‣·■-◿]|\*\*|__|\s)+/;
const END = /(?:\*\*|__|[:：]|\s#{1,6}|\s){1,9}$/;

const isMark = (run: Inline): boolean => typeof run === 'string' && !/[Aac9]/.test(shapeOf(run));

/** Takes the marks off the first run (0) or the last (-1). */
const strip = (runs: Inline[], index: number, marks: RegExp): void => {
  const run = runs.at(index);
  if (typeof run !== 'string') return;
  const rest = run.replace(marks, '');
  runs.splice(index, 1, ...(rest ? [rest] : []));
};

/** What a line shows, its stamp apart: "- 01:10 Grid" -> "Grid" at 70 s; in a list of chapters "Guest - 01:02." -> "Guest" at 62 s. */
const show = ({ text, links, type }: Block, options: InlineOptions): { runs: Inline[]; stamp: Exclude<Inline, string> | undefined } => {
  const runs = readInlines(text, links, options);
  const [stamp, second] = runs.filter((run) => typeof run !== 'string' && run.startTime !== undefined) as Exclude<Inline, string>[];
  const at = stamp ? runs.indexOf(stamp) : 0;
  const leads = stamp && runs.slice(0, at).every(isMark);
  const trails = stamp && !second && runs.slice(at + 1).every(isMark);
  if (leads) {
    runs.splice(0, at + 1);
    strip(runs, 0, /^[\s\-–—:|.,•·]+/);
  } else if (trails) {
    runs.splice(at);
    strip(runs, -1, /[\s\-–—:|(]{1,9}$/);
  }
  strip(runs, 0, LEAD);
  if (type === 'heading') strip(runs, -1, END);
  return { runs, stamp: leads || trails ? stamp : undefined };
};

/** Levels of headings from 2 on; a first heading right above another is the title of all that follow. */
const levelReader = (blocks: readonly Block[]): ((block: Block) => number) => {
  const headings = blocks.filter(({ type }) => type === 'heading');
  const least = headings.reduce((min, { level }) => Math.min(min, level), 6);
  const [first, second] = blocks;
  const isTitled = headings[2] && first === headings[0] && second === headings[1] && first?.level === second?.level;
  return (block) => Math.min(6, block.level - least + (isTitled && block !== first ? 3 : 2));
};

/** Sections as they grow: the last one, and the items that may take others under them. */
class Sections {
  readonly all: DraftSection[] = [];
  #parents: { level: number; item: DraftItem }[] = [];

  open(section: Omit<DraftSection, 'items'>): DraftItem[] {
    const items: DraftItem[] = [];
    this.all.push({ ...section, items });
    this.#parents = [];
    return items;
  }

  /** Puts an item under the last one of a smaller level; prose has level 0 and stands under none. */
  add(item: DraftItem, level: number): void {
    this.#parents = this.#parents.filter((parent) => parent.level < level);
    const above = this.#parents.at(-1)?.item;
    (above ? (above.items ??= []) : (this.all.at(-1)?.items ?? this.open({ title: '', level: 2 }))).push(item);
    if (level) this.#parents.push({ level, item });
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
    if (i === promotion && !isHeading) sections.open({ title: '', level: 2, role: 'promotion' });
    if (block.type === 'rule') return;
    const { runs, stamp } = show(block, { ...options, hasStamps });
    const startTime = stamp?.startTime ?? pending;
    // A stamp on a line of its own belongs to the next line.
    pending = stamp && !runs.length && i + 1 < blocks.length && i + 1 !== promotion ? startTime : undefined;
    if (pending !== undefined) return;
    const time = startTime === undefined ? {} : { startTime };
    if (isHeading && i <= promotion) {
      const title = runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
      const [only] = runs;
      const url = runs.length === 1 && typeof only === 'object' && only.url;
      const role = i === promotion ? 'promotion' : namesLinks(title) && 'links';
      sections.open({ title: title.trim(), level: levelOf(block), ...time, ...(url && { url }), ...(role && { role }) });
    } else {
      const text = runs.length ? runs : stamp ? [stamp.text] : [];
      sections.add({ kind: block.type === 'paragraph' ? 'paragraph' : 'item', text, ...time }, isHeading ? 1 : under + block.level);
      under = isHeading || under ? 1 : 0;
    }
  });
  return sections.all;
};
