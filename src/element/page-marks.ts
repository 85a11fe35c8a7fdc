/**
 * Marks in text that leave the text as it is, by https://drafts.csswg.org/css-highlight-api-1/. A name belongs to the whole page:
 * all cards share what stands under it, and each adds and takes away ranges of its own. Nothing happens where a browser has none.
 */

/** The marks of one card under one name; where several meet, the one of the highest `priority` is seen. */
export class PageMarks {
  readonly #name: string;
  readonly #priority: number;
  #ranges: readonly AbstractRange[] = [];

  constructor(name: string, priority: number) {
    this.#name = name;
    this.#priority = priority;
  }

  /** Marks these ranges, and no others of this card; with none, the card leaves nothing in the page's list. */
  set(ranges: readonly AbstractRange[]): void {
    if (!hasMarks() || (ranges.length === 0 && this.#ranges.length === 0)) return;
    const shared = CSS.highlights.get(this.#name) ?? new Highlight();
    shared.priority = this.#priority;
    CSS.highlights.set(this.#name, shared);
    this.#ranges.forEach((range) => shared.delete(range));
    ranges.forEach((range) => shared.add(range));
    this.#ranges = ranges;
  }
}

/** Whether this browser has such marks. */
export const hasMarks = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** A part of one text node, without the cost of a range that follows changes. */
export const rangeIn = (text: Text, from: number, to: number): StaticRange =>
  new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to });
