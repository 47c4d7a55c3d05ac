import type { PackedWeights } from '../../../model/packed-weights.js';
import { hashOf } from './hash.js';

const capacity = 50_000;

/**
 * The values the network knows, each column's by their hashes alone, so that no text lies in the model. Numbers the
 * rows of one table: for each column a row for the unknown, then one for each value in the order of the hashes.
 */
export class HashedVocabulary {
  private readonly rows: readonly ReadonlyMap<number, number>[];
  private readonly unknown: readonly number[];
  private readonly known: readonly Map<string, number>[];
  /** Rows of all columns. */
  readonly size: number;

  /** @param first row of the first column */
  constructor(weights: PackedWeights, columns: readonly string[], first: number) {
    let next = first;
    const unknown: number[] = [];
    this.rows = columns.map((column) => {
      unknown.push(next++);
      return new Map(Array.from(weights.integers(`vocabulary/${column}`), (hash) => [hash, next++]));
    });
    this.unknown = unknown;
    this.known = columns.map(() => new Map());
    this.size = next - first;
  }

  rowOf(column: number, value: string): number {
    const known = this.known[column];
    const row = known.get(value);
    if (row !== undefined) return row;
    const found = this.rows[column].get(hashOf(value)) ?? this.unknown[column];
    if (known.size >= capacity) known.clear();
    known.set(value, found);
    return found;
  }
}
