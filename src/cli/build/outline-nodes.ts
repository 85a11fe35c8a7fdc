/**
 * An outline that was read from show notes, as the canonical JSON that spares the browser the reading. Promotion is left out; what
 * stands before the first heading is prose, and stays in the notes.
 */
import type { Inline, Outline, OutlineItem } from '../../episode/outline/outline.js';

/** A heading or a line, with what stands under it; times in seconds. */
export interface OutlineNode {
  readonly title: string;
  readonly startTime?: number;
  readonly url?: string;
  readonly items?: readonly OutlineNode[];
}

type Draft = { -readonly [Field in keyof OutlineNode]: Field extends 'items' ? Draft[] : OutlineNode[Field] };

/** Undefined where no section has a heading: the card reads such notes itself. */
export function nodesOf(outline: Outline): readonly OutlineNode[] | undefined {
  const top: Draft[] = [];
  const open: { level: number; node: Draft }[] = [];
  for (const { title, level, startTime, url, role, items } of outline) {
    if (role === 'promotion' || !title) continue;
    const node: Draft = { title, ...(startTime !== undefined && { startTime }), ...(url && { url }) };
    if (items.length > 0) node.items = items.map(nodeOf);
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const above = open.at(-1)?.node;
    (above ? (above.items ??= []) : top).push(node);
    open.push({ level, node });
  }
  return top.length > 0 ? top : undefined;
}

/** A line with one link is a link; of several, each gets a line under it. */
function nodeOf({ text, startTime, items = [] }: OutlineItem): Draft {
  const title =
    text
      .map((run) => (typeof run === 'string' ? run : run.text))
      .join('')
      .trim() || '…';
  const links = text.filter((run): run is Exclude<Inline, string> & { url: string } => typeof run !== 'string' && run.url !== undefined);
  const under = [...(links.length > 1 ? links.map(({ text: label, url }) => ({ title: label, url })) : []), ...items.map(nodeOf)];
  const [only] = links;
  return {
    title,
    ...(startTime !== undefined && { startTime }),
    ...(only && links.length === 1 && { url: only.url }),
    ...(under.length > 0 && { items: under }),
  };
}
