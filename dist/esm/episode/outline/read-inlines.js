import { safeUrl, LINK_SCHEMES } from '../safe-url.js';
import { findStamps } from './time-stamps.js';

const ADDRESS = /\[([^[\]]{1,200})\]\(([^\s()]{1,2000})\)|(?:[hH]ttps?:\/\/|(?<![\w@./-])www\.(?=[^\s.]{1,63}\.))[^\s<>"“”«»]{1,2000}/g;
const trimAddress = (address) => {
  let end = address.length;
  while (/[.,;:!?'’…*_\])]/.test(address.charAt(end - 1)) && !(address[end - 1] === ")" && address.slice(0, end).includes("("))) end--;
  return address.slice(0, end);
};
const textLinks = (text, baseUrl) => [...text.matchAll(ADDRESS)].flatMap(({ index, 0: all, 1: label, 2: target }) => {
  const shown = label ?? trimAddress(all);
  const address = target ?? shown.replace(/^www/i, "https://www");
  const url = safeUrl(address, baseUrl, LINK_SCHEMES);
  return url && shown.length > 4 - (label ? 4 : 0) ? [{ start: index, end: index + (label ? all.length : shown.length), run: { text: shown, url } }] : [];
});
const readInlines = (text, links, options = {}) => {
  const { baseUrl, duration = Infinity, hasStamps } = options;
  const marked = links.flatMap((link) => {
    const url = safeUrl(link.url, baseUrl, LINK_SCHEMES);
    const [start, end] = [Math.max(0, link.start), Math.min(text.length, link.end)];
    return url && start < end ? [{ start, end, run: { text: text.slice(start, end), url } }] : [];
  });
  const stamps = (hasStamps ? findStamps(text) : []).flatMap(
    ({ start, end, seconds }) => seconds > duration ? [] : [{ start, end, run: { text: text.slice(start, end), startTime: seconds } }]
  );
  const ranges = [...marked, ...textLinks(text, baseUrl), ...stamps].sort((a, b) => a.start - b.start);
  const runs = [];
  let at = 0;
  const plain = (to) => {
    const between = text.slice(at, to).replace(/\s+/g, " ");
    if (between) runs.push(between);
  };
  for (const { start, end, run } of ranges) {
    if (start < at) continue;
    plain(start);
    runs.push({ ...run, text: run.text.replace(/\s+/g, " ") });
    at = end;
  }
  plain(text.length);
  return runs;
};

export { readInlines };
