import { averageLink } from './average-link.js';
import type { EventDocument } from './event-mention.js';
import { cosine, type SparseVector, unitVector } from './sparse-vector.js';
import type { WordStatistics } from './word-statistics.js';

/** Neighbours that set the scale of a report's neighbourhood, and the least scale there is. */
const neighbours = 5;
const leastScale = 0.15;
/** Rare words tell more than TF-IDF gives them. */
const rarity = 1.3;
const leastSimilarity = 0.02;

/** How near reports are to each other: whether they may tell of the same events at all. No topic is given from outside. */
export class DocumentKinship {
  /** Natural logarithm of how rare a stem is, in these reports and in those counted before. */
  readonly rarityOf: (word: string) => number;
  readonly #vectors = new WeakMap<ReadonlySet<string>, SparseVector>();
  readonly #similarities: Map<number, number>[];
  readonly #joined: Map<number, number>[];
  readonly #ranks: Map<number, number>[];

  constructor(documents: readonly EventDocument[], statistics: WordStatistics) {
    const here = new Map<string, number>();
    for (const { words } of documents) for (const word of words.keys()) here.set(word, (here.get(word) ?? 0) + 1);
    const total = documents.length + statistics.documents;
    this.rarityOf = (word) => {
      const before = Object.hasOwn(statistics.frequencies, word) ? statistics.frequencies[word] : 0;
      return Math.log((total + 1) / (before + (here.get(word) ?? 0) + 0.5));
    };
    const vectors = documents.map(({ words }) =>
      unitVector(
        [...words]
          .filter(([word]) => (here.get(word) ?? 0) > 1)
          .map(([word, count]) => [word, (1 + Math.log(count)) * Math.max(0, this.rarityOf(word)) ** rarity]),
      ),
    );
    const nearness = cosines(vectors);
    this.#ranks = nearness.map(ranked);
    this.#similarities = scaled(nearness);
    this.#joined = joinedAt(this.#similarities);
  }

  /** The place of another report among those near to one, the nearest being 1; after all that share a word with it where it shares none. */
  rank(one: number, other: number): number {
    return this.#ranks[one].get(other) ?? this.#ranks[one].size + 1;
  }

  /** Unit vector of words by their rarity; kept for as long as the set is. */
  vectorOf(words: ReadonlySet<string>): SparseVector {
    const known = this.#vectors.get(words) ?? unitVector([...words].map((word) => [word, this.rarityOf(word)]));
    this.#vectors.set(words, known);
    return known;
  }

  /** Cosine of TF-IDF on the scale of both neighbourhoods (local scaling, Zelnik-Manor and Perona 2004), 0 to 1. */
  similarity(one: number, other: number): number {
    return one === other ? 1 : (this.#similarities[one].get(other) ?? 0);
  }

  /** The average similarity at which the groups of two reports join; 0 where they never do. */
  joined(one: number, other: number): number {
    return one === other ? 1 : (this.#joined[one].get(other) ?? 0);
  }
}

function cosines(vectors: readonly SparseVector[]): Map<number, number>[] {
  const rows = vectors.map(() => new Map<number, number>());
  for (let one = 0; one < vectors.length; one++) {
    for (let other = 0; other < one; other++) {
      const similarity = cosine(vectors[one], vectors[other]);
      if (similarity === 0) continue;
      rows[one].set(other, similarity);
      rows[other].set(one, similarity);
    }
  }
  return rows;
}

function ranked(row: ReadonlyMap<number, number>): Map<number, number> {
  const nearest = [...row].sort((one, other) => other[1] - one[1]);
  return new Map(nearest.map(([other], index) => [other, index + 1]));
}

function scaled(rows: readonly ReadonlyMap<number, number>[]): Map<number, number>[] {
  const considered = Math.max(1, Math.min(neighbours, rows.length - 1));
  const scales = rows.map((row) => {
    const nearest = [...row.values()].sort((one, other) => other - one).slice(0, considered);
    return Math.max(leastScale, nearest.reduce((sum, similarity) => sum + similarity, 0) / considered);
  });
  return rows.map(
    (row, one) =>
      new Map(
        [...row].map(([other, similarity]) => [
          other,
          Math.min(1, similarity / Math.sqrt(scales[one] * scales[other])),
        ]),
      ),
  );
}

function joinedAt(similarities: readonly ReadonlyMap<number, number>[]): Map<number, number>[] {
  const joined = similarities.map(() => new Map<number, number>());
  for (const { one, other, similarity } of averageLink(similarities, leastSimilarity)) {
    for (const left of one) {
      for (const right of other) {
        joined[left].set(right, similarity);
        joined[right].set(left, similarity);
      }
    }
  }
  return joined;
}
