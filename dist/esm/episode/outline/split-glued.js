import { cutLine } from './block.js';
import { candidates, scoreJunction } from './score-junction.js';
import { shapeOf } from './shape.js';
import { findStamps, areChapters, stampCuts } from './time-stamps.js';

const STRONG = 3;
const splitGlued = (line, vocabulary, isAlone) => {
  const { text } = line;
  const all = findStamps(text);
  const stamps = areChapters(all) ? all : [];
  const scores = /* @__PURE__ */ new Map();
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
  const least = isAlone ? strong > 1 ? 0.4 : 1.6 : strong > 1 ? 1 : 4.5;
  const cuts = /* @__PURE__ */ new Set([...stampCuts(text, stamps), ...found.filter(([, score]) => score > least).map(([at]) => at)]);
  return cutLine(
    line,
    [...cuts].sort((a, b) => a - b)
  );
};

export { splitGlued };
