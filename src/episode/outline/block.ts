/**
 * The flat stage of the outline reader: lines of the notes in reading order, each with what it is.
 * Put end to end, the texts of all blocks are the text of the notes; only white space may differ.
 */

/** A link inside a block's text, by offsets; `url` as it was written, not yet known to be safe. */
export interface BlockLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** One line: `level` is 1 to 6 for headings, the depth of nesting from 1 for items, else 0. */
export interface Block {
  readonly type: 'heading' | 'item' | 'paragraph' | 'rule';
  readonly level: number;
  readonly text: string;
  readonly links: readonly BlockLink[];
}

/** A line whose kind may still be open; `isBold` when all of it was bold, `isFinal` when the markup said what it is. */
export interface Line {
  type: Block['type'] | '';
  level: number;
  text: string;
  links: BlockLink[];
  isBold?: boolean;
}

/** The line in pieces at the given rising offsets; pieces keep their links and lose the white space at their ends. */
export const cutLine = (line: Line, cuts: readonly number[]): Line[] => {
  const pieces: Line[] = [];
  let from = 0;
  let next = 0;
  for (const to of [...cuts, line.text.length]) {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    const shift = from + raw.length - raw.trimStart().length;
    const links: BlockLink[] = [];
    for (let link = line.links[next]; link && link.start < to; link = line.links[++next]) {
      links.push({ url: link.url, start: Math.max(0, link.start - shift), end: Math.min(text.length, link.end - shift) });
      if (link.end > to) break;
    }
    if (text) pieces.push({ ...line, text, links });
    from = to;
  }
  return pieces;
};
