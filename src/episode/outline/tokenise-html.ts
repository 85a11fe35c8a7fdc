/**
 * HTML as text and tags in order, in one pass over the string and without the browser's parser, which Trusted Types forbid and
 * which may load what the text refers to. Called for notes and for transcripts; it knows nothing of what a tag means.
 */
import { decodeEntities } from './decode-entities.js';

/** Text, which has no name; or a tag by its name in lower case, its text all that stands behind the name. */
export interface HtmlToken {
  readonly tag?: string;
  readonly isEnd: boolean;
  readonly text: string;
}

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
/** What these hold is no text of the page. */
const HIDDEN = /^(?:audio|iframe|noscript|object|s(?:cript|elect|tyle|vg)|te\w+|title|video)$/;

/** Behind the next match, or the end of the text: what is never closed hides the rest. */
const behind = (html: string, pattern: RegExp, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
};

/** Behind the ">" that ends a tag: the first that stands in no quoted value, or the first of all where a quote never ends. */
const tagEnd = (html: string, from: number): number => {
  const mark = /=\s{0,99}(["'])|>/g;
  for (mark.lastIndex = from; ;) {
    const [found, quote] = mark.exec(html) ?? [];
    if (!quote) return found ? mark.lastIndex : html.length;
    const close = html.indexOf(quote, mark.lastIndex);
    if (close < 0) return behind(html, />/g, from);
    mark.lastIndex = close + 1;
  }
};

/** The tokens of `<b>Q&amp;A</b>`: the tag b, the text "Q&A", the end of b. Comments, declarations and scripts are left out. */
export function* tokeniseHtml(html: string): Generator<HtmlToken> {
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const stop = open < 0 ? html.length : open;
    if (stop > at) yield { isEnd: false, text: decodeEntities(html.slice(at, stop)) };
    TAG.lastIndex = stop;
    const [all, slash, name] = TAG.exec(html) ?? [];
    if (all && name) {
      const tag = name.toLowerCase();
      const from = stop + all.length;
      at = tagEnd(html, from);
      yield { tag, isEnd: !!slash, text: html.slice(from, at - 1) };
      if (!slash && HIDDEN.test(tag)) at = behind(html, new RegExp(`</${tag}[^>]*>?`, 'gi'), at);
    } else if (html.startsWith('<!--', stop)) {
      at = behind(html, /-->/g, stop + 4);
    } else if (/[!?/]/.test(html.charAt(stop + 1))) {
      at = behind(html, />/g, stop);
    } else {
      if (open >= 0) yield { isEnd: false, text: '<' };
      at = stop + 1;
    }
  }
}
