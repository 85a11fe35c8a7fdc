import { safeUrl, LINK_SCHEMES } from '../safe-url.js';
import { shapeOf } from './shape.js';
import { findStamps } from './time-stamps.js';

const ADDRESS = /\[([^[\]]{1,200})\]\(([^\s()]{1,2000})\)|(?:[hH]ttps?:\/\/|(?<![\w@./-])www\.(?=[^\s.]{1,63}\.))[^\s<>"“”«»]{1,2000}(?<=[^.,;:!?'’…*_\])]|\/[^\s()]{0,99}\([^\s()]{1,99}\))/g;
const textLinks = (text) => [...text.matchAll(ADDRESS)].map(({ index, 0: all, 1: label, 2: target }) => ({
  start: index,
  end: index + all.length,
  url: target ?? all.replace(/^www/, "https://www"),
  label
}));
const readInlines = (text, links, options = {}) => {
  if (!links[0] && !/[:[]|www/.test(text)) return text ? [text.replace(/\s+/g, " ")] : [];
  const { baseUrl, duration = Infinity, hasStamps } = options;
  const found = [...links, ...textLinks(text)].flatMap(({ url, ...rest }) => {
    const safe = safeUrl(url, baseUrl, LINK_SCHEMES);
    return safe ? [{ ...rest, target: { url: safe } }] : [];
  });
  const stamps = findStamps(text).flatMap(({ start, end, seconds }) => {
    const counts = hasStamps || start < 24 && !/[Aac9]/.test(shapeOf(text.slice(0, start)));
    return counts && seconds <= duration ? [{ start, end, target: { startTime: seconds } }] : [];
  });
  const runs = [];
  const show = (to, label = text.slice(at, to), target) => {
    const shown = label.replace(/\s+/g, " ");
    if (shown) runs.push(target ? { text: shown, ...target } : shown);
    at = to;
  };
  let at = 0;
  for (const { start, end, label, target } of [...found, ...stamps].sort((a, b) => a.start - b.start)) {
    const from = Math.max(0, start);
    if (from < at || end <= from) continue;
    show(from);
    show(end, label, target);
  }
  show(text.length);
  return runs;
};

export { readInlines };
