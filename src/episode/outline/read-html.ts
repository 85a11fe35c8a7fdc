/**
 * HTML notes as lines: text, links and the few kinds of block that notes use; all other markup is dropped and none comes out.
 */
import { cutLine } from './block.js';
import type { BlockLink, Line } from './block.js';
import { decodeEntities } from './decode-entities.js';
import { tokeniseHtml } from './tokenise-html.js';
import type { HtmlToken } from './tokenise-html.js';

/** Items nest no deeper. */
const MAX_DEPTH = 6;
const MARKUP =
  /^\s{0,99}<[a-z][^<>]{0,999}>|<br\s?\/?>|<(?:img|[hb]r|li|p)\s[^<>]{1,999}>|<([a-z][a-z\d]{0,9})(?=[\s>])[^<>]{0,999}>[^]{0,4000}?<\/\1>|<!--|&(?:#\w{2,8}|[a-z]{2,8});/i;
const BLOCK = /^(?:[bh]r|[dou]l|d[dt]|h\d|li|p|pre|div|t[dhr]|table|section|article|center|fig\w{4,9}|blockquote)$/;
const HREF = /(?:^|\s)href\s{0,9}=\s{0,9}(?:"([^"]{0,2048})"|'([^']{0,2048})'|([^\s"'>]{1,2048}))/i;

/** Whether the notes are HTML: "Q&amp;A" and "<p>Hello" are, "if a < b" is not. */
export const isHtml = (notes: string): boolean => MARKUP.test(notes);

/** The lines read so far and the one that grows. */
class HtmlLines {
  readonly all: Line[] = [];
  #text = '';
  #links: BlockLink[] = [];
  #link: { start: number; url: string } | undefined;
  #type: Line['type'] = '';
  #level = 0;
  #depth = 0;
  #bold = 0;
  #isBold = true;

  addText(text: string): void {
    this.#text += text.replace(/\s+/g, ' ');
    if (!this.#bold && /[^\s:.!?()–—-]/.test(text)) this.#isBold = false;
  }

  /** Ends the line; a link that is open goes on in the next. */
  endLine(): void {
    const url = this.#link?.url;
    this.#setLink(url);
    this.all.push(...cutLine({ type: this.#type, level: this.#level, text: this.#text, links: this.#links, isBold: this.#isBold }, []));
    this.#text = '';
    this.#links = [];
    this.#isBold = true;
    this.#link = url ? { start: 0, url } : undefined;
  }

  addTag({ tag = '', isEnd, attributes = '' }: HtmlToken): void {
    if (tag === 'a') {
      const [, double, single, bare] = (!isEnd && HREF.exec(attributes)) || [];
      this.#setLink(double ?? single ?? bare);
    } else if (/^(?:b|strong)$/.test(tag)) this.#bold = Math.max(0, this.#bold + (isEnd ? -1 : 1));
    else if (BLOCK.test(tag)) this.#setBlock(tag, !!isEnd);
  }

  #setLink(href?: string): void {
    const link = this.#link;
    const end = this.#text.length;
    if (link && link.start < end) this.#links.push({ ...link, end });
    this.#link = href ? { start: end, url: decodeEntities(href).trim() } : undefined;
  }

  #setBlock(tag: string, isEnd: boolean): void {
    this.endLine();
    const isList = /^[uo]l$/.test(tag);
    if (isList) this.#depth = Math.max(0, this.#depth + (isEnd ? -1 : 1));
    const isItem = isList ? isEnd && this.#depth > 0 : /^(?:li|d[dt])$/.test(tag) && !isEnd;
    if (isItem) [this.#type, this.#level] = ['item', Math.min(MAX_DEPTH, this.#depth || 1)];
    else if (/^h\d$/.test(tag) && !isEnd) [this.#type, this.#level] = ['heading', +tag.charAt(1)];
    else if (isList || /^(?:li|d[dt]|h\d)$/.test(tag)) [this.#type, this.#level] = ['', 0];
    else if (tag === 'hr') this.all.push({ type: 'rule', level: 0, text: '', links: [] });
    else if (!/^(?:br|p|div)$/.test(tag)) this.#bold = 0;
  }
}

/** Lines of the notes, their kind set where the markup says it: `<li>Hello</li>` -> an item "Hello". */
export const readHtml = (html: string): Line[] => {
  const keepsBreaks = !/<(?:p|br|div|li|h[1-6]|tr)(?=[\s/>])/i.test(html);
  const lines = new HtmlLines();
  for (const token of tokeniseHtml(html)) {
    if (token.tag) lines.addTag(token);
    const [first = '', ...rest] = keepsBreaks ? (token.text?.split(/[\n\r]+/) ?? []) : [token.text ?? ''];
    lines.addText(first);
    for (const text of rest) {
      lines.endLine();
      lines.addText(text);
    }
  }
  lines.endLine();
  return lines.all;
};
