class PageMarks {
  #name;
  #priority;
  #ranges = [];
  constructor(name, priority) {
    this.#name = name;
    this.#priority = priority;
  }
  /** Marks these ranges, and no others of this card; with none, the card leaves nothing in the page's list. */
  set(ranges) {
    if (!hasMarks() || ranges.length === 0 && this.#ranges.length === 0) return;
    const shared = CSS.highlights.get(this.#name) ?? new Highlight();
    shared.priority = this.#priority;
    CSS.highlights.set(this.#name, shared);
    this.#ranges.forEach((range) => shared.delete(range));
    ranges.forEach((range) => shared.add(range));
    this.#ranges = ranges;
  }
}
const hasMarks = () => typeof Highlight === "function" && "highlights" in CSS;
const rangeIn = (text, from, to) => new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to });

export { PageMarks, hasMarks, rangeIn };
