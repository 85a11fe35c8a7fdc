import { shapeOf } from './shape.js';

const WRAP = { least: 55, most: 90 };
const ITEM = /^(?:[-*+•·‣▪◦●○►▶»–]\s{1,9}|[•●▪►▶]|\d{1,3}[.)]\s{1,9})/;
const readLine = (raw) => {
  const text = raw.trim();
  const line = { type: "", level: 0, text, links: [] };
  const hashes = /^#{1,6}(?=\s)/.exec(text);
  if (hashes) return { ...line, type: "heading", level: hashes[0].length };
  if (/^(?:([-=*_~])\s{0,3}(?:\1\s{0,3}){2,99})$/.test(text)) return { ...line, type: "rule" };
  if (ITEM.test(text)) {
    const indent = raw.replaceAll("	", "  ").search(/\S/);
    return { ...line, type: "item", level: Math.min(6, 1 + (indent >> 1)) };
  }
  line.isBold = /^(?:\*\*|__)[^*_]{1,99}(?:\*\*|__):?$/.test(text);
  return line;
};
const wraps = (line, next) => line.length >= WRAP.least && line.length <= WRAP.most && /[^.!?:;]$/.test(line) && /^a/.test(shapeOf(next.slice(0, 1)));
const readText = (notes) => {
  const raws = notes.split(/\r\n?|[\n\u2028\u2029]/);
  const wrapped = raws.filter((raw, i) => wraps(raw.trim(), (raws[i + 1] ?? "").trim())).length;
  const isWrapped = wrapped > 1 && wrapped * 4 > raws.length;
  const lines = [];
  let goesOn = false;
  raws.forEach((raw, i) => {
    if (!raw.trim()) return;
    const last = lines.at(-1);
    if (goesOn && last) last.text += " " + raw.trim();
    else lines.push(readLine(raw));
    goesOn = isWrapped && wraps(raw.trim(), (raws[i + 1] ?? "").trim());
  });
  return lines;
};

export { readText };
