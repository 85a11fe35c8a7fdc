/**
 * What the words of a section tell of its place in the speech. Called by alignOutline. It takes no list of common words: what is
 * heard everywhere in this episode tells nothing in it.
 */
import type { Inline, OutlineItem, OutlineSection } from '../outline/outline.js';
import { eachStem, isPair } from './each-stem.js';
import type { Speech } from './hear-speech.js';
import type { Weights } from './set-in.js';

/** The stems of a section, and whether they stand in its title or only in its items. */
export type Stems = ReadonlyMap<string, 'title' | 'item'>;

/** The logarithms of how seldom each stem is heard; a stem that tells nothing, or is not heard, is not in it. */
export type Rarity = ReadonlyMap<string, number>;

const MOST_STEMS = 60;
const MOST_TEXT = 4000;

/** How likely a word of the title, and one of the items, is in a bin of its section; what all of them come to is 1 at most. */
const LIKELY = { title: 0.3, item: 0.1 };

/** A stem heard in more than this share of the half minutes tells nothing: "the" is one, and so is "rust" in an episode on Rust. */
const COMMON = 0.4;
const HALF_MINUTE = 4;
const SELDOM = 3;

/** The most that one word tells, and that a pair of characters does; what is only in the items tells a quarter of it. */
const MOST = 3.5;
const MOST_PAIR = 2;
const PART = { title: 1, item: 0.25 };

/** "Who Owns the Memory" with the item "Ownership" gives who, own, the, memory (title) and owners (item). */
export function stemsOf({ title, items }: OutlineSection): Stems {
  const stems = new Map<string, 'title' | 'item'>();
  const add = (text: string, place: 'title' | 'item') =>
    eachStem(text.slice(0, MOST_TEXT), (stem) => stems.size < MOST_STEMS && !stems.has(stem) && stems.set(stem, place));
  add(title, 'title');
  let left = MOST_TEXT;
  const addItems = (some: readonly OutlineItem[]) => {
    for (const { text, items: nested = [] } of some) {
      const words = text.map(wordsOf).join('').slice(0, left);
      if ((left -= words.length + 1) < 0) return;
      add(words, 'item');
      addItems(nested);
    }
  };
  addItems(items);
  return stems;
}

const wordsOf = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.text);

/** How seldom each stem is heard, counted in bins of `seconds`. */
export function rarityOf({ times }: Speech, bins: number, seconds: number): Rarity {
  const rarity = new Map<string, number>();
  for (const [stem, all] of times) {
    const heard = new Set(all.map((time) => Math.floor(time / seconds)));
    const spread = new Set([...heard].map((bin) => Math.floor(bin / HALF_MINUTE))).size / Math.ceil(bins / HALF_MINUTE);
    if (heard.size && (heard.size <= SELDOM || spread <= COMMON)) rarity.set(stem, Math.log(bins / heard.size));
  }
  return rarity;
}

/** What each bin says for a section: for each of its words there, how much likelier the word is if the bin is the section's. */
export function evidenceOf(stems: Stems, { times }: Speech, rarity: Rarity, bins: number, seconds: number): Float32Array {
  const evidence = new Float32Array(bins);
  const sum = [...stems.values()].reduce((all, place) => all + LIKELY[place], 0);
  for (const [stem, place] of stems) {
    const rare = rarity.get(stem);
    if (rare === undefined) continue;
    const tells = Math.log(1 + (LIKELY[place] / Math.max(1, sum)) * Math.exp(rare));
    let last = -1;
    for (const time of times.get(stem)!) {
      const bin = Math.min(bins - 1, Math.floor(time / seconds));
      if (bin !== last) evidence[bin]! += tells;
      last = bin;
    }
  }
  return evidence;
}

/** What each word of a section tells where it sets in. */
export function weightsOf(stems: Stems, rarity: Rarity): Weights {
  const weights = new Map<string, number>();
  for (const [stem, place] of stems) {
    const rare = rarity.get(stem);
    if (rare !== undefined) weights.set(stem, Math.min(rare, isPair(stem) ? MOST_PAIR : MOST) * PART[place]);
  }
  return weights;
}
