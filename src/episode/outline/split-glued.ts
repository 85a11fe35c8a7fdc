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
  const stamps = findStamps(text);
  const cuts = new Set(areChapters(stamps) ? stampCuts(text, stamps) : []);
  const shape = shapeOf(text);
  let quotes = 0;
  let read = 0;
  const found = candidates(shape).map((at) => {
    for (; read < at; read++) if (text[read] === '"') quotes++;
    // Inside quotes, a quotation mark ends what it touches: 'the "flat" cake'.
    const isQuote = quotes % 2 > 0 && /"/.test(text.slice(at - 1, at + 1));
    return { at, score: isQuote ? -9 : scoreJunction(text, shape, at, vocabulary) };
  });
  const least = found.filter(({ score }) => score > STRONG).length > 1 ? 0.4 : isAlone ? 1.6 : 9;
  for (const { at, score } of found) if (score > least) cuts.add(at);
  return cutLine(
    line,
    [...cuts].sort((a, b) => a - b),
  );
};
