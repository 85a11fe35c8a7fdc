/**
 * Cuts a line that is several blocks run together: at its time stamps where they are a list of chapters, and at the
 * junctions that score high enough. A line that stands among others must be surer of it than notes of one line.
 */
import { cutLine } from './block.js';
import type { Line } from './block.js';
import { candidates, scoreJunction } from './score-junction.js';
import type { Vocabulary } from './score-junction.js';
import { shapeOf } from './shape.js';
import { areChapters, findStamps, stampCuts } from './time-stamps.js';

/** A junction with this score is hardly ever a name. */
const STRONG = 3;

/** The line in its blocks; `isAlone` when the notes have no other. */
export const splitGlued = (line: Line, vocabulary: Vocabulary, isAlone: boolean): Line[] => {
  const { text } = line;
  const all = findStamps(text);
  const stamps = areChapters(all) ? all : [];
  const scores = new Map<number, number>();
  const shape = shapeOf(text);
  let next = 0;
  let quotes = 0;
  let read = 0;
  for (const at of candidates(shape)) {
    while ((stamps[next]?.end ?? Infinity) < at) next++;
    for (; read < at; read++) if (text[read] === '"') quotes++;
    const isInStamp = at >= (stamps[next]?.start ?? Infinity);
    const isInQuotes = quotes % 2 > 0 && (text[at] === '"' || text[at - 1] === '"');
    if (!isInStamp && !isInQuotes) scores.set(at, scoreJunction(text, shape, at, vocabulary));
  }
  const found = [...scores];
  const strong = found.filter(([, score]) => score > STRONG).length;
  const least = isAlone ? (strong > 1 ? 0.4 : 1.6) : strong > 1 ? 1 : 4.5;
  const cuts = new Set([...stampCuts(text, stamps), ...found.filter(([, score]) => score > least).map(([at]) => at)]);
  return cutLine(
    line,
    [...cuts].sort((a, b) => a - b),
  );
};
