import { readHtml, isHtml } from './read-html.js';
import { nameLines } from './name-lines.js';
import { readText } from './read-text.js';
import { readVocabulary } from './score-junction.js';
import { splitGlued } from './split-glued.js';

const MAX_LENGTH = 25e4;
const parseNotes = (notes) => {
  const text = notes.slice(0, MAX_LENGTH);
  const fromHtml = isHtml(text);
  const lines = fromHtml ? readHtml(text) : readText(text);
  const vocabulary = readVocabulary(lines.map((line) => line.text).join("\n"));
  return nameLines(
    lines.flatMap((line) => splitGlued(line, vocabulary, lines.length < 2)),
    fromHtml,
    vocabulary.isCaseless
  );
};

export { parseNotes };
