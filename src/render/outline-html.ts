/** An outline as nested headings and lists. Called by episode-html.ts. */
import type { Inline, Outline, OutlineItem } from '../episode/outline/outline.js';
import { markup, Markup, type Part } from './markup.js';

/** The sections without promotion; `level` is that of the headings of the first rank. */
export const outlineHtml = (outline: Outline, level: number): Markup =>
  markup`${outline
    .filter(({ role }) => role !== 'promotion')
    .map(({ title, level: own, url, items }) => {
      const rank = Math.min(6, level + own - 2);
      return markup`${title && heading(rank, linked(title, url))}${itemsHtml(items)}`;
    })}`;

/** A heading of a rank from 1 to 6. */
export const heading = (rank: number, content: Part): Markup => {
  const tag = new Markup(`h${Math.max(1, Math.min(6, Math.round(rank)))}`);
  return markup`<${tag}>${content}</${tag}>\n`;
};

/** Lists and paragraphs in turn, as they came. */
function itemsHtml(items: readonly OutlineItem[]): Markup {
  const parts: Markup[] = [];
  let list: Markup[] = [];
  const close = () => {
    if (list.length > 0) parts.push(markup`<ul>${list}</ul>\n`);
    list = [];
  };
  for (const { kind, text, items: under = [] } of items) {
    if (kind === 'item') list.push(markup`<li>${text.map(inlineHtml)}${under.length > 0 && itemsHtml(under)}</li>`);
    else {
      close();
      parts.push(markup`<p>${text.map(inlineHtml)}</p>\n`);
    }
  }
  close();
  return markup`${parts}`;
}

const inlineHtml = (run: Inline): Part => (typeof run === 'string' ? run : linked(run.text, run.url));

/** Text, as a link where it has an address. Addresses have passed the gate of episode/safe-url.ts. */
export const linked = (text: string, url: string | undefined): Markup => (url ? markup`<a href="${url}">${text}</a>` : markup`${text}`);
