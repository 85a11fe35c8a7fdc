/**
 * The text of one line as runs: links that are safe, time stamps that may be played, and the plain text between them.
 * readOutline calls it for every line.
 */
import type { BlockLink } from './block.js';
import type { Inline } from './outline.js';
import { LINK_SCHEMES, safeUrl } from '../safe-url.js';
import { findStamps } from './time-stamps.js';

/** What the runs may hold: `baseUrl` resolves relative links, no stamp above `duration` (seconds) counts. */
export interface InlineOptions {
  readonly baseUrl?: string | undefined;
  readonly duration?: number | undefined;
  /** whether stamps inside the text count */
  readonly hasStamps?: boolean;
}

/** "[a grid](https://example.org)", "https://example.org", "www.example.org" */
const ADDRESS = /\[([^[\]]{1,200})\]\(([^\s()]{1,2000})\)|(?:[hH]ttps?:\/\/|(?<![\w@./-])www\.(?=[^\s.]{1,63}\.))[^\s<>"“”«»]{1,2000}/g;

interface Range {
  readonly start: number;
  readonly end: number;
  readonly run: Exclude<Inline, string>;
}

/** The address without the punctuation of the sentence around it: "(see https://example.org/a)." -> "https://example.org/a". */
const trimAddress = (address: string): string => {
  let end = address.length;
  while (/[.,;:!?'’…*_\])]/.test(address.charAt(end - 1)) && !(address[end - 1] === ')' && address.slice(0, end).includes('('))) end--;
  return address.slice(0, end);
};

const textLinks = (text: string, baseUrl: string | undefined): Range[] =>
  [...text.matchAll(ADDRESS)].flatMap(({ index, 0: all, 1: label, 2: target }) => {
    const shown = label ?? trimAddress(all);
    const address = target ?? shown.replace(/^www/i, 'https://www');
    const url = safeUrl(address, baseUrl, LINK_SCHEMES);
    return url && shown.length > 4 - (label ? 4 : 0)
      ? [{ start: index, end: index + (label ? all.length : shown.length), run: { text: shown, url } }]
      : [];
  });

/** The runs of a text; white space is made single spaces. "Intro at 01:10" -> ["Intro at ", {text: "01:10", startTime: 70}]. */
export const readInlines = (text: string, links: readonly BlockLink[], options: InlineOptions = {}): Inline[] => {
  const { baseUrl, duration = Infinity, hasStamps } = options;
  const marked = links.flatMap((link): Range[] => {
    const url = safeUrl(link.url, baseUrl, LINK_SCHEMES);
    const [start, end] = [Math.max(0, link.start), Math.min(text.length, link.end)];
    return url && start < end ? [{ start, end, run: { text: text.slice(start, end), url } }] : [];
  });
  const stamps = (hasStamps ? findStamps(text) : []).flatMap(({ start, end, seconds }): Range[] =>
    seconds > duration ? [] : [{ start, end, run: { text: text.slice(start, end), startTime: seconds } }],
  );
  const ranges = [...marked, ...textLinks(text, baseUrl), ...stamps].sort((a, b) => a.start - b.start);
  const runs: Inline[] = [];
  let at = 0;
  const plain = (to: number) => {
    const between = text.slice(at, to).replace(/\s+/g, ' ');
    if (between) runs.push(between);
  };
  for (const { start, end, run } of ranges) {
    if (start < at) continue;
    plain(start);
    runs.push({ ...run, text: run.text.replace(/\s+/g, ' ') });
    at = end;
  }
  plain(text.length);
  return runs;
};
