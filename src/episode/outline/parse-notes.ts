/**
 * Show notes as flat blocks, whatever form they came in: HTML, lines of text, or text that lost its line breaks.
 * readOutline calls it; it knows nothing of sections and what they are for.
 */
import type { Block, Line } from './block.js';
import { isHtml, readHtml } from './read-html.js';
import { nameLines } from './name-lines.js';
import { readText } from './read-text.js';
import { readVocabulary } from './score-junction.js';
import { splitGlued } from './split-glued.js';

/** What is beyond this many characters is cut off. */
const MAX_LENGTH = 250_000;

/** The blocks of the notes; end to end their texts are the text of the notes, but for white space. Never fails. */
export const parseNotes = (notes: string): Block[] => {
  const text = notes.slice(0, MAX_LENGTH);
  const fromHtml = isHtml(text);
  const lines = fromHtml ? readHtml(text) : readText(text);
  const vocabulary = readVocabulary(lines.map((line) => line.text).join('\n'));
  return nameLines(
    lines.flatMap((line): Line[] => splitGlued(line, vocabulary, lines.length < 2)),
    fromHtml,
    vocabulary.isCaseless,
  );
};
