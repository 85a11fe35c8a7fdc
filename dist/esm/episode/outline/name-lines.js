import { namesPart } from './heading-words.js';
import { shapeOf } from './shape.js';
import { findStamps } from './time-stamps.js';

const isTitle = ({ text, type }) => {
  const shape = shapeOf(text.slice(0, 64));
  return !type && text.length < 64 && /^["“]?[A9].{0,64}a/.test(shape) && !/(?<![Aa'’])a{4}|[.,;!:]$|:\/\/|@|9:99/.test(shape);
};
const isProse = ({ text }) => text.length > 90 && /[.!?…。！？]/.test(text);
const hasStamp = ({ text }) => findStamps(text.length > 48 ? `${text.slice(0, 24)}
${text.slice(-24)}` : text).length > 0;
const trustsTitles = (lines, stamped) => {
  const titles = lines.map(isTitle);
  const count = titles.filter(Boolean).length;
  const neighbours = titles.filter((title, i) => title && titles[i + 1]).length;
  return count > 2 && count * 3 <= lines.length + 2 && neighbours * 6 <= count && stamped.filter(Boolean).length < 3;
};
const scoreHeading = (line, next, titles, hasMarkup) => {
  const { text } = line;
  if (!next || text.length > 110 || /:\/\/|[.,;]$|^[a9@([]/.test(shapeOf(text))) return 0;
  const isLabel = /[:：]$/.test(text);
  let score = text.length > 60 ? -1 : 0;
  if (isLabel) score += /[:：]$/.test(next.text) || hasMarkup && next.type !== "item" ? 1 : 3;
  if (line.isBold) score += 3;
  if (titles && isTitle(line)) score += 2;
  if (text.length < 50 && isProse(next)) score += 1;
  const part = namesPart(text);
  return score + (part === 2 && text.length > 29 ? 1 : part);
};
const nameLines = (lines, hasMarkup) => {
  const stamped = lines.map(hasStamp);
  const titles = !hasMarkup && trustsTitles(lines, stamped);
  return lines.map((line, i) => {
    const { text, links, type, level } = line;
    const next = lines[i + 1];
    if (type) return { type, level, text, links };
    if (stamped[i]) return { type: "item", level: 1, text, links };
    if (scoreHeading(line, next, titles, hasMarkup) > 1 && !(hasMarkup && next?.type === "heading")) {
      return { type: "heading", level: line.isBold ? 3 : 4, text, links };
    }
    return hasMarkup || isProse(line) || i === 0 && /[.!?…。！？]$/.test(text) ? { type: "paragraph", level: 0, text, links } : { type: "item", level: 1, text, links };
  });
};

export { nameLines };
