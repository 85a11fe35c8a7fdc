/**
 * The blocks of one episode's notes in the light of its show: lines that are glued here and stand alone elsewhere are cut, and a
 * line is a heading where it mostly is one. The text itself is never changed.
 */
import { cutLine, type Block } from '../../episode/outline/block.js';
import { lineKey } from './common-lines.js';
import { EDGE, namesIn, type Evidence } from './evidence.js';

/** Places where two lines may touch: "the end|Links", "(part two)|3 loaves"; not "Git|Hub" alone, which the show has to know. */
const JUNCTION = /(?<=[^\s\p{Lu}([{/@#.-])(?=[\p{Lu}\p{N}([“"«])|(?<=[.!?:)\]”"])(?=[\p{L}\p{N}])/gu;
/** What a name may touch in a script that has no case. */
const CASELESS = /[\p{Lo}。、!！?？）)]/u;

/** The blocks anew; `isGlued` when the notes were one line, so that its cuts are guesses. */
export function sharpen(blocks: readonly Block[], evidence: Evidence, isGlued: boolean): readonly Block[] {
  const whole = isGlued ? blocks.flatMap((block) => cutBlock(block, evidence)) : blocks;
  return whole.map((block, index) => {
    if (block.type === 'rule') return block;
    const key = lineKey(block.text);
    const isName = isGlued && evidence.names.has(block.text);
    const isLast = index === whole.length - 1;
    if (block.type === 'heading') return evidence.items.has(key) && !isName ? { ...block, type: 'item', level: 1 } : block;
    return !isLast && (isName || evidence.headings.has(key)) ? { ...block, type: 'heading', level: 4 } : block;
  });
}

function cutBlock(block: Block, { starts, ends, names }: Evidence): readonly Block[] {
  const { text } = block;
  const cuts = new Set<number>();
  for (const { name, start } of namesIn(text)) {
    const [left = '', right = ''] = [text[start - 1], text[start + name.length]];
    const isAlone = (!left || CASELESS.test(left)) && (!right || CASELESS.test(right) || /[A-Z\d#]/.test(right));
    if (!isAlone || !names.has(name)) continue;
    if (left) cuts.add(start);
    if (right) cuts.add(start + name.length);
  }
  for (const { index } of text.matchAll(JUNCTION)) {
    if (index > 2 && (starts.has(text.slice(index, index + EDGE)) || ends.has(text.slice(Math.max(0, index - EDGE), index))))
      cuts.add(index);
  }
  if (cuts.size === 0) return [block];
  return cutLine(
    { ...block, links: [...block.links] },
    [...cuts].sort((a, b) => a - b),
  ) as readonly Block[];
}
