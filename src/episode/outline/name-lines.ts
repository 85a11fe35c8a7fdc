/**
 * Says of each line whether it is a heading, an item or prose, where its marks have not said so. A heading that is missed
 * stays an ordinary line, so a doubtful line is better no heading.
 */
import type { Block, Line } from './block.js';
import { namesPart } from './heading-words.js';
import { shapeOf } from './shape.js';
import { findStamps } from './time-stamps.js';

/** "Memory Safety Architecture": every longer word begins with a capital. "Zero-cost abstractions" is none. */
const isTitle = ({ text, type }: Line): boolean => {
  const shape = shapeOf(text.slice(0, 64));
  return !type && text.length < 64 && /^["“]?[A9].{0,64}a/.test(shape) && !/(?<![Aa'’])a{4}|[.,;!:]$|:\/\/|@|9:99/.test(shape);
};

/** A sentence or more, longer than a list item is. */
const isProse = ({ text }: Line): boolean => text.length > 90 && /[.!?…。！？]/.test(text);

/** Whether a stamp leads or trails the line: "01:10 Rye", "Rye - 01:10". */
const hasStamp = ({ text }: Line): boolean => findStamps(text.length > 48 ? `${text.slice(0, 24)}\n${text.slice(-24)}` : text).length > 0;

/** Whether Title Case tells headings here: titles are a third of the lines at most, stand apart, and no list of chapters is among them. */
const trustsTitles = (lines: readonly Line[], stamped: readonly boolean[]): boolean => {
  const titles = lines.map(isTitle);
  const count = titles.filter(Boolean).length;
  const neighbours = titles.filter((title, i) => title && titles[i + 1]).length;
  return count > 2 && count * 3 <= lines.length + 2 && neighbours * 6 <= count && stamped.filter(Boolean).length < 3;
};

/** How much a line of open kind looks like a heading, by itself and by the line after it; 2 is enough. */
const scoreHeading = (line: Line, next: Line | undefined, titles: boolean, hasMarkup: boolean): number => {
  const { text } = line;
  if (!next || text.length > 110 || /:\/\/|[.,;]$|^[a9@([]/.test(shapeOf(text))) return 0;
  const isLabel = /[:：]$/.test(text);
  let score = text.length > 60 ? -1 : 0;
  if (isLabel) score += /[:：]$/.test(next.text) || (hasMarkup && next.type !== 'item') ? 1 : 3;
  if (line.isBold) score += 3;
  if (titles && isTitle(line)) score += 2;
  if (text.length < 50 && isProse(next)) score += 1;
  const part = namesPart(text);
  return score + (part === 2 && text.length > 29 ? 1 : part);
};

/** The lines as blocks, each with its kind; `hasMarkup` when they came from HTML, where plain lines are prose. */
export const nameLines = (lines: readonly Line[], hasMarkup: boolean): Block[] => {
  const stamped = lines.map(hasStamp);
  const titles = !hasMarkup && trustsTitles(lines, stamped);
  return lines.map((line, i): Block => {
    const { text, links, type, level } = line;
    const next = lines[i + 1];
    if (type) return { type, level, text, links };
    if (stamped[i]) return { type: 'item', level: 1, text, links };
    if (scoreHeading(line, next, titles, hasMarkup) > 1 && !(hasMarkup && next?.type === 'heading')) {
      return { type: 'heading', level: line.isBold ? 3 : 4, text, links };
    }
    return hasMarkup || isProse(line) || (i === 0 && /[.!?…。！？]$/.test(text))
      ? { type: 'paragraph', level: 0, text, links }
      : { type: 'item', level: 1, text, links };
  });
};
