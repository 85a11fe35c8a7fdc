/**
 * A language that nobody speaks, to find what is not translated and what has no room: "[Šéàŕçĥ ţĥé ţŕàñšçŕîþţ one two]"
 * is two fifths longer than its English, and whatever is seen without brackets is no sentence of the interface's.
 */
import { loadLanguage } from '../../src/locale/languages.js';
import { SENTENCES } from './sentences.js';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aàcçdðeéfƒgĝhĥiîjĵkķlļnñoöpþrŕsštţuûwŵyýzžAÀCÇEÉIÎNÑOÖSŠTŢUÛ'].flatMap((letter, index, all) =>
    index % 2 ? [] : [[letter, all[index + 1]!]],
  ),
);
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** `'Play from {0}'` gives `'[Þļàý ƒŕöm {0} one]'`. */
export function pseudo(sentence: string): string {
  const accented = sentence.replace(/\{\d\}|[a-z]/gi, (part) => ACCENTED[part] ?? part);
  let filling = '';
  for (const word of WORDS) if (filling.length < sentence.length * 0.4) filling += ` ${word}`;
  return `[${accented}${filling}]`;
}

/** Makes the words of `language` those of nobody, for the cards of this test file that have not spoken yet. */
export async function speakPseudo(language: string): Promise<void> {
  const { templates } = (await loadLanguage(language))!;
  for (const [id, sentence] of Object.entries(SENTENCES)) (templates as Record<string, string>)[id] = pseudo(sentence);
}

/** Marks text of the episode's: `'Rust'` gives `'‹Rust›'`. */
export const marked = (text: string): string => `‹${text}›`;

/** Words in `text` that nobody gave: neither the episode, nor a sentence of the interface, nor `known`. */
export function strangeIn(text: string, known: readonly string[]): string[] {
  let rest = text.replace(/‹[^›]*›/g, '');
  // The longest first: "3 min" begins "3 minutes".
  for (const one of known.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(one, '');
  rest = rest.replace(/\[[^\]]*\]/g, '');
  return rest.match(/\S*\p{L}\S*/gu) ?? [];
}
