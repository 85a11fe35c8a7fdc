/**
 * What the notes of a whole show tell of each: which lines are headings in it, and what its lines begin and end with. Read from
 * the blocks that the outline reader makes of every episode by itself; sharpen.ts applies it.
 */
import type { Block } from '../../episode/outline/block.js';
import { namesPart } from '../../episode/outline/heading-words.js';
import { lineKey } from './common-lines.js';

/** Characters of a line's beginning or end by which it is known again. */
export const EDGE = 10;
/** Fewer episodes than this are no evidence. */
const LEAST = 3;
/** Longer lines are no headings. */
const LONGEST = 60;

/** Two or three Latin words among letters of a script without case: "見学ガイドShow notes前回の" -> "Show notes". */
const NAME = /(?<![A-Za-z])[A-Z][a-z]{2,14}(?: ?[a-z]{2,14}){0,2}(?![A-Za-z ])/g;

/** Keys of lines, edges and names that recur in the show. */
export interface Evidence {
  readonly headings: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Counts each value once an episode. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(values: Iterable<string>): void {
    for (const value of new Set(values)) this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  in(least: number): ReadonlySet<string> {
    return new Set([...this.#counts].filter(([, count]) => count >= least).map(([value]) => value));
  }
}

/** The evidence of a show; `notes` holds the blocks of each of its episodes. */
export function readEvidence(notes: readonly (readonly Block[])[]): Evidence {
  const [starts, ends, names] = [new Tally(), new Tally(), new Tally()];
  const kinds = new Map<string, { all: number; headings: number }>();
  for (const blocks of notes) {
    const long = blocks.map(({ text }) => text).filter((text) => text.length >= EDGE);
    starts.add(long.map((text) => text.slice(0, EDGE)));
    ends.add(long.map((text) => text.slice(-EDGE)));
    names.add(blocks.flatMap(({ text }) => namesIn(text).map(({ name }) => name)));
    for (const { text, type } of blocks) {
      if (text.length > LONGEST) continue;
      const kind = kinds.get(lineKey(text)) ?? { all: 0, headings: 0 };
      kind.all += 1;
      if (type === 'heading') kind.headings += 1;
      kinds.set(lineKey(text), kind);
    }
  }
  const keysOf = (holds: (kind: { all: number; headings: number }) => boolean) =>
    new Set([...kinds].filter(([, kind]) => kind.all >= LEAST && holds(kind)).map(([key]) => key));
  return {
    headings: keysOf(({ all, headings }) => headings * 2 > all),
    items: keysOf(({ all, headings }) => headings * 2 < all),
    // What is glued in one episode stands at an edge in the others.
    starts: starts.in(LEAST - 1),
    ends: ends.in(LEAST - 1),
    names: names.in(LEAST),
  };
}

/** Names of usual parts of notes that stand in a text as words of their own, with their offsets. */
export const namesIn = (text: string): readonly { readonly name: string; readonly start: number }[] =>
  [...text.matchAll(NAME)].filter(([name]) => namesPart(name)).map(({ 0: name, index }) => ({ name, start: index }));
