/**
 * What the words of a section tell of its place in the speech. Called by alignOutline. It takes no list of common words: what is
 * heard everywhere in this episode tells nothing in it.
 */
import type { OutlineSection } from '../outline/outline.js';
import type { Speech } from './hear-speech.js';
import type { Weights } from './set-in.js';
/** The stems of a section, and whether they stand in its title or only in its items. */
export type Stems = ReadonlyMap<string, 'title' | 'item'>;
/** The logarithms of how seldom each stem is heard; a stem that tells nothing, or is not heard, is not in it. */
export type Rarity = ReadonlyMap<string, number>;
/** "Who Owns the Memory" with the item "Ownership" gives who, own, the, memory (title) and owners (item). */
export declare function stemsOf({ title, items }: OutlineSection): Stems;
/** How seldom each stem is heard, counted in bins of `seconds`. */
export declare function rarityOf({ times }: Speech, bins: number, seconds: number): Rarity;
/** What each bin says for a section: for each of its words there, how much likelier the word is if the bin is the section's. */
export declare function evidenceOf(stems: Stems, { times }: Speech, rarity: Rarity, bins: number, seconds: number): Float32Array;
/** What each word of a section tells where it sets in. */
export declare function weightsOf(stems: Stems, rarity: Rarity): Weights;
