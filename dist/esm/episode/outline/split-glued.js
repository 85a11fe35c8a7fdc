import { cutLine } from './block.js';
import { candidates, scoreJunction } from './score-junction.js';
import { shapeOf } from './shape.js';
import { findStamps, areChapters, stampCuts } from './time-stamps.js';

const STRONG = 3;
const splitGlued = (line, vocabulary, isAlone) => {
  const { text } = line;
  const stamps = findStamps(text);
  const cuts = new Set(areChapters(stamps) ? stampCuts(text, stamps) : []);
  const shape = shapeOf(text);
  let quotes = 0;
  let read = 0;
  const found = candidates(shape).map((at) => {
    for (; read < at; read++) if (text[read] === '"') quotes++;
    const isQuote = quotes % 2 > 0 && /"/.test(text.slice(at - 1, at + 1));
    return { at, score: isQuote ? -9 : scoreJunction(text, shape, at, vocabulary) };
  });
  const least = found.filter(({ score }) => score > STRONG).length > 1 ? 0.4 : isAlone ? 1.6 : 9;
  for (const { at, score } of found) if (score > least) cuts.add(at);
  return cutLine(
    line,
    [...cuts].sort((a, b) => a - b)
  );
};

export { splitGlued };
