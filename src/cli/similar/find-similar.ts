/**
 * The most alike episodes of each, with how alike they are and the words that say so. Called by build.ts.
 */
import type { Entry } from '../build/entry.js';
import { topicsOf, type ShowNotes } from '../show/read-shows.js';
import { TermIndex } from './term-index.js';
import { addTerms, type Terms } from './terms.js';

/** `relevance` from 0 to 1, `motive` in words. */
export interface Match {
  readonly id: string;
  readonly relevance?: number | undefined;
  readonly motive?: string | undefined;
}

const TITLE_WEIGHT = 3;
const HEADING_WEIGHT = 2;
/** Less alike than this is chance. */
const LEAST = 0.05;
const MOST_WORDS = 3;

/** Up to `limit` matches for every entry, by its id; `tell` hears how many are done. */
export function findSimilar(
  entries: readonly Entry[],
  notes: ReadonlyMap<Entry, ShowNotes>,
  limit: number,
  tell: (done: number) => void,
): ReadonlyMap<string, readonly Match[]> {
  const spellings = new Map<string, string>();
  const spell = (term: string, word: string) => {
    if (!spellings.has(term)) spellings.set(term, word);
  };
  const documents = entries.map((entry) => termsOf(entry, notes.get(entry), spell));
  const index = new TermIndex(documents);
  const isTrailer = entries.map(({ episode }) => episode.episodeType === 'trailer');
  const matches = new Map<string, readonly Match[]>();
  for (const [doc, { id }] of entries.entries()) {
    tell(doc);
    const found = index
      .nearest(documents[doc]!, limit, (other) => other !== doc && !isTrailer[other])
      .filter(({ score }) => score >= LEAST)
      .map((near) => {
        const words = index.shared(documents[doc]!, documents[near.doc]!).filter(isTelling).slice(0, MOST_WORDS);
        return {
          id: entries[near.doc]!.id,
          relevance: Math.min(1, Math.round(near.score * 100) / 100),
          motive: words.map((word) => spellings.get(word) ?? word).join(', ') || undefined,
        };
      });
    matches.set(id, found);
  }
  return matches;
}

const isTelling = (term: string): boolean => !/^\d*$/.test(term) && (term.length > 2 || !/^[\p{Ll}\d]+$/u.test(term));

function termsOf({ episode }: Entry, notes: ShowNotes | undefined, spell: (term: string, word: string) => void): Terms {
  const terms: Terms = new Map();
  for (const line of notes?.lines ?? [episode.summary ?? '']) addTerms(terms, line, 1, spell);
  for (const title of topicsOf(episode.outline ?? notes?.outline)) addTerms(terms, title, HEADING_WEIGHT, spell);
  addTerms(terms, episode.title, TITLE_WEIGHT, spell);
  return terms;
}
