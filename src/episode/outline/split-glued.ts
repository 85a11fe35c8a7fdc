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
  // A line so short holds no two blocks: most lines of a long list need no further look.
  if (text.length < 9) return [line];
  // Quotation marks that look alike are told apart, so that inside them nothing is cut: 'the "flat" cake'.
  const shape = shapeOf(text).replace(/"([^"]*)"/g, '“$1”');
  const stamps = findStamps(text);
  const cuts = new Set(areChapters(stamps) ? stampCuts(text, stamps) : []);
  const found = candidates(shape).map((at) => ({ at, score: scoreJunction(text, shape, at, vocabulary) }));
  const least = found.filter(({ score }) => score > STRONG).length > 1 ? 0.4 : isAlone ? 1.6 : 9;
  for (const { at, score } of found) if (score > least) cuts.add(at);
  if (!cuts.size) return [line];
  return cutLine(line, [...Uint32Array.from(cuts).sort()]);
};
