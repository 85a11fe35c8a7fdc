/**
 * Notes without markup as lines: every line break counts, unless the text is hard-wrapped. Marks of Markdown (#, -, 1.,
 * **bold**, ---) say what a line is and stay in its text.
 */
import type { Line } from './block.js';

/** The break of a hard-wrapped line: no sentence ends before it, and a small letter stands behind it. */
const WRAP = /\n(?<=^.{50,90}[^.!?:;]\n)(?=\p{Ll})/gmu;
const ITEM = /^(?:[-*+»–]\s|[•‣·■-◿]|\d{1,3}[.)]\s)/;

/** One line by its marks: "## Links" -> a heading of level 2, "  - Grid" -> an item of level 2. */
const readLine = (raw: string): Line => {
  const text = raw.trim();
  const line: Line = { type: '', level: 0, text, links: [] };
  const hashes = text.search(/(?<=^#{1,6})\s/);
  if (hashes > 0) return { ...line, type: 'heading', level: hashes };
  if (/^([-=*_~])\s?(?:\1\s?){2,99}$/.test(text)) return { ...line, type: 'rule' };
  if (ITEM.test(text)) return { ...line, type: 'item', level: Math.min(6, 1 + (raw.replaceAll('\t', '  ').search(/\S/) >> 1)) };
  return { ...line, isBold: /^(\*\*|__)[^*_]{1,99}\1:?$/.test(text) };
};

/** Lines of the notes with white space at their ends removed; empty ones are left out. */
export const readText = (notes: string): Line[] => {
  const text = notes.replace(/[ \t]{0,9}(?:\r\n?|[\n\u2028\u2029])/g, '\n');
  const lines = text.split('\n');
  const unwrapped = text.replace(WRAP, ' ').split('\n');
  const breaks = lines.length - unwrapped.length;
  return (breaks > 1 && breaks * 4 > lines.length ? unwrapped : lines).filter((line) => line.trim()).map(readLine);
};
