/**
 * The text of one line as runs: links that are safe, time stamps that may be played, and the plain text between them.
 * readOutline calls it for every line.
 */
import type { BlockLink } from './block.js';
import type { Inline } from './outline.js';
import { LINK_SCHEMES, safeUrl } from '../safe-url.js';
import { shapeOf } from './shape.js';
import { findStamps } from './time-stamps.js';

/** What the runs may hold: `baseUrl` resolves relative links, no stamp above `duration` (seconds) counts. */
export interface InlineOptions {
  readonly baseUrl?: string | undefined;
  readonly duration?: number | undefined;
  /** whether all stamps count, not only one that leads */
  readonly hasStamps?: boolean;
}

/** "[a grid](https://example.org)", "https://example.org", "www.example.org"; without the end of the sentence: "(https://example.org/a_(b))." */
const ADDRESS =
  /\[([^[\]]{1,200})\]\(([^\s()]{1,2000})\)|(?:[hH]ttps?:\/\/|(?<![\w@./-])www\.(?=[^\s.]{1,63}\.))[^\s<>"“”«»]{1,2000}(?<=[^.,;:!?'’…*_\])]|\/[^\s()]{0,99}\([^\s()]{1,99}\))/g;

/** A link, with what it shows where that is not its text. */
type Labelled = BlockLink & { readonly label?: string | undefined };

interface Found extends Omit<Labelled, 'url'> {
  readonly target: object;
}

const textLinks = (text: string): Labelled[] =>
  [...text.matchAll(ADDRESS)].map(({ index, 0: all, 1: label, 2: target }) => ({
    start: index,
    end: index + all.length,
    url: target ?? all.replace(/^www/, 'https://www'),
    label,
  }));

/** The runs of a text; white space is made single spaces. "Intro at 01:10" -> ["Intro at ", {text: "01:10", startTime: 70}]. */
export const readInlines = (text: string, links: readonly BlockLink[], options: InlineOptions = {}): Inline[] => {
  // Most lines are plain.
  if (!links[0] && !/[:[]|www/.test(text)) return text ? [text.replace(/\s+/g, ' ')] : [];
  const { baseUrl, duration = Infinity, hasStamps } = options;
  const found = [...links, ...textLinks(text)].flatMap(({ url, ...rest }: Labelled) => {
    const safe = safeUrl(url, baseUrl, LINK_SCHEMES);
    return safe ? [{ ...rest, target: { url: safe } }] : [];
  });
  const stamps = findStamps(text).flatMap(({ start, end, seconds }) => {
    const counts = hasStamps || (start < 24 && !/[Aac9]/.test(shapeOf(text.slice(0, start))));
    return counts && seconds <= duration ? [{ start, end, target: { startTime: seconds } }] : [];
  });
  const runs: Inline[] = [];
  const show = (to: number, label = text.slice(at, to), target?: object) => {
    const shown = label.replace(/\s+/g, ' ');
    if (shown) runs.push(target ? { text: shown, ...target } : shown);
    at = to;
  };
  let at = 0;
  for (const { start, end, label, target } of ([...found, ...stamps] as Found[]).sort((a, b) => a.start - b.start)) {
    const from = Math.max(0, start);
    if (from < at || end <= from) continue;
    show(from);
    show(end, label, target);
  }
  show(text.length);
  return runs;
};
