/**
 * Finds words in text as a reader means them: "cafe" finds "Café". Called by the search of an opened transcript.
 */
import type { Steps } from './steps.js';

/** The marks that Latin, Greek, Hebrew and Arabic letters may have or not; the vowel signs of Indian scripts are letters. */
const MARKS = /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g;

/** `"Café’s"` gives `"cafe's"`. */
export const foldText = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC').replace(/[‘’]/g, "'");

/** A text as it is searched; `places` are its characters' places in the original, where they differ. */
interface Folded {
  readonly text: string;
  readonly places?: readonly number[];
}

function fold(original: string): Folded {
  const text = foldText(original);
  if (text.length === original.length) return { text };
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of original) {
    const part = foldText(character);
    for (let index = 0; index < part.length; index += 1) places.push(at);
    folded += part;
    at += character.length;
  }
  return { text: folded, places: [...places, at] };
}

/** A match: in which text, and from where to where in it. */
export interface Match {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Every place where the words stand in the texts, text by text; none for words that are only space. */
export type Finder = (texts: Iterable<string>, words: string) => Steps<Match[]>;

/** A finder for texts that stay the same: each is folded when it is first searched. */
export function newFinder(): Finder {
  const folded: Folded[] = [];
  return function* (texts, words) {
    const wanted = foldText(words.replace(/\s+/g, ' ').trim());
    const found: Match[] = [];
    let line = 0;
    for (const original of texts) {
      yield;
      const { text, places } = (folded[line] ??= fold(original));
      for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const end = at + wanted.length;
        found.push({ line, from: places?.[at] ?? at, to: places?.[end] ?? end });
      }
      line += 1;
    }
    return found;
  };
}
