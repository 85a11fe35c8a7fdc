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
  /^\s{0,99}<[a-z]|<(?:br|img\s)[^<>]{0,999}>|<([a-z][a-z\d]{0,9})(?=[\s>])[^<>]{0,999}>[^]{0,4000}?<\/\1>|&(?:#\w{2,8}|[a-z]{2,8});/i;
const BLOCK = /^(?:[bh]r|[dou]l|d[dt]|h\d|li|p|pre|div|t[dhr]|section|article|fig\w{4,9}|blockquote)$/;
const HREF = /(?:^|\s)href\s{0,9}=\s{0,9}(?:(["'])([^]{0,2048}?)\1|([^\s"'>]{1,2048}))/i;

/** Whether the notes are HTML: "Q&amp;A" and "<p>Hello" are, "if a < b" is not. */
export const isHtml = (notes: string): boolean => MARKUP.test(notes);

/** The lines read so far and the one that grows. */
class HtmlLines {
  readonly all: Line[] = [];
  #line: Line = { type: '', level: 0, text: '', links: [], isBold: true };
  #link: BlockLink | undefined;
  #depth = 0;
  #bold = 0;

  addText(text: string): void {
    this.#line.text += text.replace(/\s+/g, ' ');
    if (!this.#bold && /[^\s!-/:-@–—]/.test(text)) this.#line.isBold = false;
  }

  /** Ends the line; a link that is open goes on in the next. */
  endLine(): void {
    const url = this.#link?.url;
    this.#setLink();
    this.all.push(...cutLine(this.#line, []));
    this.#line = { ...this.#line, text: '', links: [], isBold: true };
    this.#setLink(url);
  }

  addTag(tag: string, { isEnd, text }: HtmlToken): void {
    if (tag === 'a') {
      const [, , quoted, bare] = (!isEnd && HREF.exec(text)) || [];
      this.#setLink(decodeEntities(quoted ?? bare ?? '').trim());
    } else if (/^(?:b|strong)$/.test(tag)) this.#bold = +!isEnd;
    else if (BLOCK.test(tag)) this.#setBlock(tag, isEnd);
  }

  #setLink(url?: string): void {
    const { text, links } = this.#line;
    const end = text.length;
    if (this.#link && this.#link.start < end) links.push({ ...this.#link, end });
    this.#link = url ? { start: end, end, url } : undefined;
  }

  #setBlock(tag: string, isEnd: boolean): void {
    this.endLine();
    const [isKind, item, heading, list] = /^(?:(li|d[dt])|h(\d)|[uo](l))$/.exec(tag) ?? [];
    if (list) this.#depth = Math.max(0, this.#depth + (isEnd ? -1 : 1));
    if (isKind) {
      const isItem = list ? isEnd && this.#depth : item && !isEnd;
      this.#line.type = isItem ? 'item' : heading && !isEnd ? 'heading' : '';
      this.#line.level = isItem ? Math.min(MAX_DEPTH, this.#depth || 1) : isEnd ? 0 : +(heading ?? 0);
    } else if (!/^(?:br|p|div)$/.test(tag)) this.#bold = 0;
  }
}

/** Lines of the notes, their kind set where the markup says it: `<li>Hello</li>` -> an item "Hello". */
export const readHtml = (html: string): Line[] => {
  const breaks = /<(?:p|br|div|li)\b/i.test(html) ? /$^/ : /[\n\r]+/;
  const lines = new HtmlLines();
  for (const token of tokeniseHtml(html.replace(/<!\[CDATA\[|\]\]>/g, ''))) {
    if (token.tag) lines.addTag(token.tag, token);
    else
      token.text.split(breaks).forEach((text, i) => {
        if (i) lines.endLine();
        lines.addText(text);
      });
  }
  lines.endLine();
  return lines.all;
};
