/**
 * The outlines that need no reading of prose: the one that the author wrote into the data, and the one that chapters make.
 * Called by normaliseEpisode; show notes are outline/read-outline.ts's.
 */
import type { Chapter } from './episode.js';
import type { Outline, OutlineItem } from './outline/outline.js';

/** A heading of the data's own outline; its items may be headings again. */
export interface OutlineNode {
  readonly title: string;
  readonly startTime?: number;
  readonly url?: string;
  readonly items?: readonly (string | OutlineNode)[];
}

/** Undefined where there are no nodes, so that the next source of an outline gets its turn. */
export const outlineOfNodes = (nodes: readonly OutlineNode[] = []): Outline | undefined =>
  nodes.length > 0 ? nodes.map(({ items = [], ...section }) => ({ ...section, level: 2, items: items.map(itemOf) })) : undefined;

const itemOf = (node: string | OutlineNode): OutlineItem => {
  if (typeof node === 'string') return { kind: 'item', text: [node] };
  const { title, url, startTime, items } = node;
  return {
    kind: 'item',
    text: [url ? { text: title, url } : title],
    ...(startTime !== undefined && { startTime }),
    ...(items?.length && { items: items.map(itemOf) }),
  };
};

/** One section per listed chapter with a title; undefined where there is none. */
export function outlineOfChapters(chapters: readonly Chapter[]): Outline | undefined {
  const sections = chapters.flatMap(({ title, startTime, url, isListed }) =>
    title && isListed ? [{ title, level: 2, startTime, ...(url && { url }), items: [] }] : [],
  );
  return sections.length > 0 ? sections : undefined;
}
