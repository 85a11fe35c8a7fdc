/**
 * Splits HTML text into its tags and the text between them, in one pass and without the browser's parser, which Trusted Types forbid
 * and which may load what the text refers to. Called for transcripts in HTML. Attributes, comments and scripts are dropped.
 */
import { decodeEntities } from '../outline/decode-entities.js';

/** A tag, by its name in lower case; or text, which has no name. */
export interface HtmlPiece {
  readonly name?: string;
  readonly isEnd: boolean;
  readonly text: string;
}

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
/** What these hold is no text of the page. */
const HIDDEN = /^(?:iframe|noscript|script|select|style|svg|template|textarea|title)$/;

/** `"<p>Q&amp;A</p>"` gives `p`, the text `"Q&A"` and the end of `p`. */
export function* splitHtml(html: string): Generator<HtmlPiece> {
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const stop = open < 0 ? html.length : open;
    if (stop > at) yield { isEnd: false, text: decodeEntities(html.slice(at, stop)) };
    TAG.lastIndex = stop;
    const [all, slash, rawName] = TAG.exec(html) ?? [];
    if (all && rawName) {
      const name = rawName.toLowerCase();
      at = tagEnd(html, stop + all.length);
      if (!slash && HIDDEN.test(name)) at = behind(html, new RegExp(`</${name}[^>]*>?`, 'gi'), at);
      yield { name, isEnd: slash === '/', text: '' };
    } else if (html.startsWith('<!--', stop)) {
      at = behind(html, /-->/g, stop + 4);
    } else if (/[!?/]/.test(html[stop + 1] ?? '')) {
      at = behind(html, />/g, stop);
    } else {
      if (open >= 0) yield { isEnd: false, text: '<' };
      at = stop + 1;
    }
  }
}

/** Behind the ">" that ends a tag: the first that stands in no quoted value. */
function tagEnd(html: string, from: number): number {
  const close = html.indexOf('>', from);
  if (close < 0 || !/["']/.test(html.slice(from, close))) return close < 0 ? html.length : close + 1;
  const mark = /=\s*["']|>/g;
  for (mark.lastIndex = from; ;) {
    const [found] = mark.exec(html) ?? [];
    if (!found) return html.length;
    if (found === '>') return mark.lastIndex;
    const quote = html.indexOf(found.at(-1)!, mark.lastIndex);
    if (quote < 0) return html.length;
    mark.lastIndex = quote + 1;
  }
}

/** Behind the next match, or the end of the text: what is never closed hides the rest. */
function behind(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}
