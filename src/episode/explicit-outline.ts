/**
 * The outlines that need no reading of prose: the one that stands in the data, and the one that chapters make.
 * Called by normaliseEpisode; show notes are outline/read-outline.ts's.
 */
import type { Chapter } from './episode.js';
import type { Inline, InlineLink, Outline, OutlineItem, OutlineSection } from './outline/outline.js';

/** A heading or a line, with the lines under it. Below headings all are lines; on top, those with a `kind`, which stand under no heading. */
export interface OutlineNode {
  readonly title: string;
  /** of a line; "item" unless it is given */
  readonly kind?: OutlineItem['kind'];
  /** of a heading, 2 to 6 as in HTML; 2 unless it is given */
  readonly level?: number;
  readonly role?: OutlineSection['role'];
  /** seconds from the start of the episode */
  readonly startTime?: number;
  /** where the whole title leads */
  readonly url?: string;
  /** words of a line's title, in the order in which they stand there; words without an address or a time only take up their place */
  readonly links?: readonly InlineLink[];
  readonly items?: readonly OutlineNode[];
}

/** Undefined where there are no nodes, so that the next source of an outline gets its turn. */
export function outlineOfNodes(nodes: readonly OutlineNode[] = []): Outline | undefined {
  const outline: (OutlineSection & { readonly items: OutlineItem[] })[] = [];
  for (const node of nodes) {
    const { title, kind, level = 2, role, startTime, url, items = [] } = node;
    const above = outline.at(-1);
    if (!kind) outline.push({ title, level: Math.max(2, level | 0), role, startTime, url, items: items.map(itemOf) });
    else if (above?.title === '' && above.role === role) above.items.push(itemOf(node));
    else outline.push({ title: '', level: 2, role, items: [itemOf(node)] });
  }
  return outline[0] && outline;
}

const itemOf = ({ title, kind = 'item', startTime, url, links, items }: OutlineNode): OutlineItem => ({
  kind,
  text: runsOf(title, url ? [{ text: title, url }] : links),
  startTime,
  items: items?.map(itemOf),
});

/** Each link whose words do not occur costs a look through the whole text; after so many the rest stays plain. */
const MOST_MISSES = 9;

/** The text cut at its links: `"See the map"` with one for "the map" gives `["See ", { text: "the map", url }]`. */
function runsOf(text: string, links: readonly InlineLink[] = []): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  let misses = 0;
  for (const link of links) {
    const at = text.indexOf(link.text, from);
    if (at >= 0) {
      runs.push(text.slice(from, at), link);
      from = at + link.text.length;
    } else if (++misses > MOST_MISSES) break;
  }
  return [...runs, text.slice(from)].filter(Boolean);
}

/** One section per listed chapter with a title; undefined where there is none. */
export const outlineOfChapters = (chapters: readonly Chapter[]): Outline | undefined =>
  outlineOfNodes(chapters.filter((chapter): chapter is Chapter & OutlineNode => Boolean(chapter.title && chapter.isListed)));
