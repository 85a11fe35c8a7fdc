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
  const shape = shapeOf(text.slice(0, 48));
  return !type && text.length < 48 && /^["“]?[A9].*a/.test(shape) && !/(?<![Aa'’])a{4}|[.,;!:)]$/.test(shape);
};

/** Whether Title Case tells headings here: titles are a third of the lines at most, and stand apart. */
const trustsTitles = (lines: readonly Line[]): boolean => {
  const titles = lines.map(isTitle);
  const count = titles.filter(Boolean).length;
  const neighbours = titles.filter((title, i) => title && titles[i + 1]).length;
  return count > 2 && count * 3 <= lines.length + 2 && neighbours * 6 <= count;
};

const isLabel = ({ text }: Line): boolean => /[:：]$/.test(text);

/** Whether a line of open kind is a heading, by itself and by the line after it. */
const isHeading = (line: Line, next: Line | undefined, titles: boolean, hasMarkup: boolean): boolean => {
  const { text } = line;
  if (!next || text.length > 80 || /:\/\/|[.,;]$|^[a9]/.test(shapeOf(text))) return false;
  const opensList = isLabel(line) && !isLabel(next) && (!hasMarkup || next.type === 'item');
  return !!line.isBold || opensList || (titles && isTitle(line)) || namesPart(text);
};

/** Whether a stamp leads or trails the line: "01:10 Rye", "Rye - 01:10". */
const hasStamp = (text: string): boolean => !!findStamps(`${text.slice(0, 24)}\n${text.slice(-24)}`)[0];

/** The lines as blocks, each with its kind; `hasMarkup` when they came from HTML, where plain lines are prose, and `isCaseless`
 * where capitals tell nothing.
 */
export const nameLines = (lines: readonly Line[], hasMarkup: boolean, isCaseless?: boolean): Block[] => {
  const titles = !hasMarkup && !isCaseless && trustsTitles(lines);
  return lines.map((line, i): Block => {
    const { text, links, type, level } = line;
    if (type) return { type, level, text, links };
    const isStamped = hasStamp(text);
    if (!isStamped && isHeading(line, lines[i + 1], titles, hasMarkup)) return { type: 'heading', level: line.isBold ? 3 : 4, text, links };
    // "We talk of rye and oats." is prose where it opens the notes, and an item of a list among others.
    const isProse = hasMarkup || (text.length > 90 && /[.!?…。！？]/.test(text)) || (!i && /[.!?…。！？]$/.test(text));
    return isProse && !isStamped ? { type: 'paragraph', level: 0, text, links } : { type: 'item', level: 1, text, links };
  });
};
