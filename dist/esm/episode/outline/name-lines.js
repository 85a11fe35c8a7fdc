import { namesPart } from './heading-words.js';
import { shapeOf } from './shape.js';
import { findStamps } from './time-stamps.js';

const isTitle = ({ text, type }) => {
  const shape = shapeOf(text.slice(0, 48));
  return !type && text.length < 48 && /^["“]?[A9].*a/.test(shape) && !/(?<![Aa'’])a{4}|[.,;!:)]$/.test(shape);
};
const trustsTitles = (lines) => {
  const titles = lines.map(isTitle);
  const count = titles.filter(Boolean).length;
  const neighbours = titles.filter((title, i) => title && titles[i + 1]).length;
  return count > 2 && count * 3 <= lines.length + 2 && neighbours * 6 <= count;
};
const isLabel = ({ text }) => /[:：]$/.test(text);
const isHeading = (line, next, titles, hasMarkup) => {
  const { text } = line;
  if (!next || text.length > 80 || /:\/\/|[.,;]$|^[a9]/.test(shapeOf(text))) return false;
  const opensList = isLabel(line) && !isLabel(next) && (!hasMarkup || next.type === "item");
  return !!line.isBold || opensList || titles && isTitle(line) || namesPart(text);
};
const hasStamp = (text) => !!findStamps(`${text.slice(0, 24)}
${text.slice(-24)}`)[0];
const nameLines = (lines, hasMarkup, isCaseless) => {
  const titles = !hasMarkup && !isCaseless && trustsTitles(lines);
  return lines.map((line, i) => {
    const { text, links, type, level } = line;
    if (type) return { type, level, text, links };
    const isStamped = hasStamp(text);
    if (!isStamped && isHeading(line, lines[i + 1], titles, hasMarkup)) return { type: "heading", level: line.isBold ? 3 : 4, text, links };
    const isProse = hasMarkup || text.length > 90 && /[.!?…。！？]/.test(text) || !i && /[.!?…。！？]$/.test(text);
    return isProse && !isStamped ? { type: "paragraph", level: 0, text, links } : { type: "item", level: 1, text, links };
  });
};

export { nameLines };
