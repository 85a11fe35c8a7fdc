import { cutLine } from './block.js';
import { decodeEntities } from './decode-entities.js';
import { tokeniseHtml } from './tokenise-html.js';

const MAX_DEPTH = 6;
const MARKUP = /^\s{0,99}<[a-z]|<(?:br|img\s)[^<>]{0,999}>|<([a-z][a-z\d]{0,9})(?=[\s>])[^<>]{0,999}>[^]{0,4000}?<\/\1>|&(?:#\w{2,8}|[a-z]{2,8});/i;
const BLOCK = /^(?:[bh]r|[dou]l|d[dt]|h\d|li|p|pre|div|t[dhr]|section|article|fig\w{4,9}|blockquote)$/;
const HREF = /(?:^|\s)href\s{0,9}=\s{0,9}(?:(["'])([^]{0,2048}?)\1|([^\s"'>]{1,2048}))/i;
const isHtml = (notes) => MARKUP.test(notes);
class HtmlLines {
  constructor() {
    this.all = [];
    this.#line = { type: "", level: 0, text: "", links: [], isBold: true };
    this.#depth = 0;
    this.#bold = 0;
  }
  #line;
  #link;
  #depth;
  #bold;
  addText(text) {
    this.#line.text += text.replace(/\s+/g, " ");
    if (!this.#bold && /[^\s!-/:-@–—]/.test(text)) this.#line.isBold = false;
  }
  /** Ends the line; a link that is open goes on in the next. */
  endLine() {
    const url = this.#link?.url;
    this.#setLink();
    this.all.push(...cutLine(this.#line, []));
    this.#line = { ...this.#line, text: "", links: [], isBold: true };
    this.#setLink(url);
  }
  addTag(tag, { isEnd, text }) {
    if (tag === "a") {
      const [, , quoted, bare] = !isEnd && HREF.exec(text) || [];
      this.#setLink(decodeEntities(quoted ?? bare ?? "").trim());
    } else if (/^(?:b|strong)$/.test(tag)) this.#bold = +!isEnd;
    else if (BLOCK.test(tag)) this.#setBlock(tag, isEnd);
  }
  #setLink(url) {
    const { text, links } = this.#line;
    const end = text.length;
    if (this.#link && this.#link.start < end) links.push({ ...this.#link, end });
    this.#link = url ? { start: end, end, url } : void 0;
  }
  #setBlock(tag, isEnd) {
    this.endLine();
    const [isKind, item, heading, list] = /^(?:(li|d[dt])|h(\d)|[uo](l))$/.exec(tag) ?? [];
    if (list) this.#depth = Math.max(0, this.#depth + (isEnd ? -1 : 1));
    if (isKind) {
      const isItem = list ? isEnd && this.#depth : item && !isEnd;
      this.#line.type = isItem ? "item" : heading && !isEnd ? "heading" : "";
      this.#line.level = isItem ? Math.min(MAX_DEPTH, this.#depth || 1) : isEnd ? 0 : +(heading ?? 0);
    } else if (!/^(?:br|p|div)$/.test(tag)) this.#bold = 0;
  }
}
const readHtml = (html) => {
  const breaks = /<(?:p|br|div|li)\b/i.test(html) ? /$^/ : /[\n\r]+/;
  const lines = new HtmlLines();
  for (const token of tokeniseHtml(html.replace(/<!\[CDATA\[|\]\]>/g, ""))) {
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

export { isHtml, readHtml };
