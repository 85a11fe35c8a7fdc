import { cutLine } from './block.js';
import { candidates, scoreJunction } from './score-junction.js';
import { shapeOf } from './shape.js';
import { findStamps, areChapters, stampCuts } from './time-stamps.js';

const STRONG = 3;
const splitGlued = (line, vocabulary, isAlone) => {
  const { text } = line;
  if (text.length < 9) return [line];
  const shape = shapeOf(text).replace(/"([^"]*)"/g, "\u201C$1\u201D");
  const stamps = findStamps(text);
  const cuts = new Set(areChapters(stamps) ? stampCuts(text, stamps) : []);
  const found = candidates(shape).map((at) => ({ at, score: scoreJunction(text, shape, at, vocabulary) }));
  const least = found.filter(({ score }) => score > STRONG).length > 1 ? 0.4 : isAlone ? 1.6 : 9;
  for (const { at, score } of found) if (score > least) cuts.add(at);
  if (!cuts.size) return [line];
  return cutLine(line, [...Uint32Array.from(cuts).sort()]);
};

export { splitGlued };
