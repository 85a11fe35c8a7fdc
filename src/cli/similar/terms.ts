/**
 * Text as weighted words. Knows no language: words are runs of letters, and pairs of letters where a script writes no spaces.
 * Called for what an episode says of itself, and by the index for queries.
 */

/** How often each word occurs, weights included. */
export type Terms = Map<string, number>;

const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,2000}/gi;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Adds the words of a text to `terms`; `spell` hears each word with the spelling that it had. */
export function addTerms(terms: Terms, text: string, weight = 1, spell: (term: string, word: string) => void = () => undefined): void {
  for (const [word] of text.replace(ADDRESS, ' ').normalize('NFKC').matchAll(WORD)) {
    if (word.length > 40) continue;
    const lower = word.toLowerCase();
    if (!UNSPACED.test(lower)) {
      if (lower.length < 2) continue;
      terms.set(lower, (terms.get(lower) ?? 0) + weight);
      spell(lower, word);
      continue;
    }
    const letters = [...lower];
    for (let at = 0; at + 1 < letters.length; at++) {
      const pair = letters[at]! + letters[at + 1]!;
      terms.set(pair, (terms.get(pair) ?? 0) + weight);
      spell(pair, pair);
    }
  }
}
