/**
 * An outline that was read from show notes, as the canonical JSON that spares the browser the reading: all that the notes say, for
 * episode/explicit-outline.ts to read back. Called by make-pages.ts.
 */
import type { OutlineNode } from '../../episode/explicit-outline.js';
import type { Inline, InlineLink, Outline, OutlineItem, OutlineSection } from '../../episode/outline/outline.js';

/** Undefined where no section has a heading: the card reads such notes itself. */
export const nodesOf = (outline: Outline): readonly OutlineNode[] | undefined =>
  outline.some(({ title }) => title) ? outline.flatMap(topNodesOf) : undefined;

/** Lines without a heading stand beside the headings, and have to say what they are. */
function topNodesOf({ title, level, role, startTime, url, items }: OutlineSection): readonly OutlineNode[] {
  const about = role && { role };
  if (!title) return items.map((item) => ({ ...lineOf(item), kind: item.kind, ...about }));
  return [{ title, ...(level !== 2 && { level }), ...about, ...timed(startTime), ...(url && { url }), ...under(items) }];
}

/** A line under a heading is an item unless it says otherwise. */
function lineOf({ kind, text, startTime, items }: OutlineItem): OutlineNode {
  const links = text.flatMap((run, index) => (typeof run === 'string' ? wordsBefore(run, text[index + 1]) : run));
  const [only] = links;
  return {
    // Marks alone leave no text; what stands under them stays.
    title: text.map((run) => (typeof run === 'string' ? run : run.text)).join('') || '…',
    ...(kind === 'paragraph' && { kind }),
    ...timed(startTime),
    ...(only?.url && text.length === 1 ? { url: only.url } : links.length > 0 && { links }),
    ...under(items),
  };
}

/** Text that has to go with the link behind it, because the words of that link occur before: "a map" in front of "map". */
const wordsBefore = (run: string, link: Inline | undefined): readonly InlineLink[] =>
  typeof link === 'object' && `${run}${link.text}`.indexOf(link.text.trim()) < run.length ? [{ text: run }] : [];

const timed = (startTime: number | undefined) => startTime !== undefined && { startTime };
const under = (items: readonly OutlineItem[] = []) => items.length > 0 && { items: items.map(lineOf) };
