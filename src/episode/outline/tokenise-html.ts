/**
 * HTML as text and tags in order, by a scan over the string. Comments, declarations and what is not text of a page are left
 * out; what is no tag is text, so nothing fails. read-html.ts calls it; it knows nothing of what a tag means.
 */
import { decodeEntities } from './decode-entities.js';

/** Text, or a tag by its name in lower case with all that stands behind the name. */
export interface HtmlToken {
  readonly text?: string;
  readonly tag?: string;
  readonly isEnd?: boolean;
  readonly attributes?: string;
}

/** No tag is longer: bounds the work on quotes that never close. */
const MAX_TAG = 4096;
/** Elements whose content is not text of the notes. */
const DROPPED = /^(?:script|style|template|iframe|object|svg|math|audio|video|head|title|textarea|select)$/;

/** Where the tag that opens at `from` ends: behind its first ">" outside quotes, else behind `close`, the first of all. */
const tagEnd = (html: string, from: number, close: number): number => {
  let quote = '';
  for (let i = from; i < from + MAX_TAG && i < html.length; i++) {
    const char = html.charAt(i);
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '>') return i + 1;
    else if (/["']/.test(char) && /[=\s]/.test(html.charAt(i - 1))) quote = char;
  }
  return close + 1;
};

/** The tokens of `<b>Q&amp;A</b>`: the tag b, the text "Q&A", the end of b. */
export function* tokeniseHtml(html: string): Generator<HtmlToken> {
  const form = /<(?:(!--)|(!\[CDATA\[)|(\/?)([a-z][a-z\d]{0,15})|[!?/])/gi;
  const lower = html.toLowerCase();
  const missing = new Set<string>();
  /** Behind the mark, 0 when there is none from here on; a mark once missed is not sought again. */
  const behind = (mark: string, from: number): number => {
    const at = missing.has(mark) ? -1 : lower.indexOf(mark, from);
    if (at < 0) missing.add(mark);
    return at < 0 ? 0 : at + mark.length;
  };
  let from = 0;
  let close = 0;
  for (let found = form.exec(html); found; found = form.exec(html)) {
    const [{ length }, isComment, isData, slash, name] = found;
    const at = found.index;
    if (close >= 0 && close <= at) close = html.indexOf('>', at);
    let end = 0;
    if (isComment) end = behind('-->', at + 2);
    else if (isData) end = behind(']]>', at);
    else if (close > at && close < at + MAX_TAG) end = tagEnd(html, at + length, close);
    if (!end) continue;
    yield { text: decodeEntities(html.slice(from, at)) };
    const tag = name?.toLowerCase();
    if (isData) yield { text: html.slice(at + length, end - 3) };
    else if (tag && !slash && DROPPED.test(tag)) {
      const stop = behind(`</${tag}`, end);
      if (stop) end = behind('>', stop) || html.length;
    } else if (tag) yield { tag, isEnd: !!slash, attributes: html.slice(at + length, end - 1) };
    from = form.lastIndex = end;
  }
  yield { text: decodeEntities(html.slice(from)) };
}
