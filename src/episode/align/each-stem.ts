/**
 * Breaks text into the stems that outline and speech are compared by. Called for both, so that what is alike comes out equal.
 * It knows no language: no list of words, only scripts.
 */

// Scripts that set no space between words.
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** Letters that a word is known by: "Speicherung" and "Speichers" are both "speich". */
const STEM = 6;

/** Whether a stem is a pair of characters, of which one word may give several. */
export const isPair = (stem: string): boolean => IS_UNSPACED.test(stem);

/**
 * Tells every stem in order, with where in the text it begins, from 0 to 1: "Die Zähler" gives "die" at 0 and "zahler" at 0.4,
 * "types" gives "type", "所有権" gives "所有" and "有権".
 */
export function eachStem(text: string, tell: (stem: string, share: number) => void): void {
  const folded = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    if (!isPair(word)) tell(stemOf(word), index / folded.length);
    else for (let at = 0; at < Math.max(1, word.length - 1); at++) tell(word.slice(at, at + 2), (index + at) / folded.length);
  }
}

const stemOf = (word: string): string => (word.length > 3 && /[^s]s$/.test(word.slice(-2)) ? word.slice(0, -1) : word).slice(0, STEM);
