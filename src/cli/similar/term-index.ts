/**
 * An index that finds the documents most like another: TF-IDF and cosine, the query cut to its strongest words as Lucene's
 * more_like_this does. In typed arrays, so that ten thousand episodes fit into little memory.
 */
import type { Terms } from './terms.js';

/** A document by its number, and how alike it is, from 0 to 1. */
export interface Neighbour {
  readonly doc: number;
  readonly score: number;
}

/** A longer query finds no more, and takes longer. */
const STRONGEST = 25;
/** Words in a larger part of all documents tell nothing. */
const MOST_COMMON = 0.4;

/** Documents by their weighted words; the first is number 0. */
export class TermIndex {
  readonly #ids = new Map<string, number>();
  readonly #idf: Float32Array;
  /** of word `id`: documents and weights from `#starts[id]` to `#starts[id + 1]` */
  readonly #starts: Uint32Array;
  readonly #docs: Uint32Array;
  readonly #weights: Float32Array;
  readonly #scores: Float32Array;

  constructor(documents: readonly Terms[]) {
    const counts = this.#numberWords(documents);
    const most = Math.max(2, documents.length * MOST_COMMON);
    this.#idf = Float32Array.from(counts, (count) => (count > 1 && count <= most ? Math.log(1 + documents.length / count) : 0));
    this.#starts = new Uint32Array(counts.length + 1);
    for (let id = 0; id < counts.length; id++) this.#starts[id + 1] = this.#starts[id]! + (this.#idf[id] ? counts[id]! : 0);
    const size = this.#starts[counts.length]!;
    this.#docs = new Uint32Array(size);
    this.#weights = new Float32Array(size);
    this.#scores = new Float32Array(documents.length);
    const next = this.#starts.slice();
    for (const [doc, terms] of documents.entries()) {
      for (const [id, weight] of this.#weigh(terms)) {
        const at = next[id]!++;
        this.#docs[at] = doc;
        this.#weights[at] = weight;
      }
    }
  }

  /** Documents in how many each word occurs, by its new number. */
  #numberWords(documents: readonly Terms[]): number[] {
    const counts: number[] = [];
    for (const terms of documents) {
      for (const term of terms.keys()) {
        const id = this.#ids.get(term) ?? counts.push(0) - 1;
        this.#ids.set(term, id);
        counts[id]! += 1;
      }
    }
    return counts;
  }

  /** The words that count, with weights of which the squares make 1. */
  #weigh(terms: Terms, most = Infinity): [id: number, weight: number][] {
    let weights: [number, number][] = [];
    for (const [term, count] of terms) {
      const id = this.#ids.get(term);
      const idf = id === undefined ? 0 : this.#idf[id]!;
      if (idf > 0) weights.push([id!, (1 + Math.log(count)) * idf]);
    }
    if (weights.length > most) weights = weights.sort(([a, first], [b, second]) => second - first || a - b).slice(0, most);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return weights.map(([id, weight]) => [id, weight / length]);
  }

  /** The `limit` documents most like `terms` among those that `accepts`, the most alike first. */
  nearest(terms: Terms, limit: number, accepts: (doc: number) => boolean = () => true): readonly Neighbour[] {
    const [starts, docs, weights, scores] = [this.#starts, this.#docs, this.#weights, this.#scores];
    const touched: number[] = [];
    for (const [id, weight] of this.#weigh(terms, STRONGEST)) {
      for (let at = starts[id]!; at < starts[id + 1]!; at++) {
        const doc = docs[at]!;
        if (scores[doc] === 0) touched.push(doc);
        scores[doc]! += weight * weights[at]!;
      }
    }
    const best: Neighbour[] = [];
    for (const doc of touched) {
      const score = scores[doc]!;
      scores[doc] = 0;
      if ((best.length === limit && score < best.at(-1)!.score) || !accepts(doc)) continue;
      best.push({ doc, score });
      best.sort((a, b) => b.score - a.score || a.doc - b.doc);
      if (best.length > limit) best.pop();
    }
    return best;
  }

  /** The words that two documents share, the ones that make them alike most first. */
  shared(first: Terms, second: Terms): readonly string[] {
    const strength = (term: string): number => {
      const idf = this.#idf[this.#ids.get(term) ?? -1] ?? 0;
      return idf * idf * (1 + Math.log(first.get(term)!)) * (1 + Math.log(second.get(term)!));
    };
    return [...first.keys()]
      .filter((term) => second.has(term))
      .map((term) => ({ term, strength: strength(term) }))
      .filter((each) => each.strength > 0)
      .sort((a, b) => b.strength - a.strength || (a.term < b.term ? -1 : 1))
      .map(({ term }) => term);
  }
}
