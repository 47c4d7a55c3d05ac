import type { Lexeme } from './vocabulary.js';

/** A token as the encoder sees it. */
export interface EncodableToken {
  readonly lexeme: Lexeme;
  /** Whether one plain space follows. */
  readonly spaceAfter: boolean;
}

/** Sequences laid out in rows for one pass, kept apart by padding. */
export interface Batch {
  readonly sequences: readonly (readonly EncodableToken[])[];
  /** The row of each sequence's first token. */
  readonly firstRows: readonly number[];
  readonly rows: number;
}

// The reach of the encoder's four layers of windows: with fewer rows between them, sequences would see each other.
const padding = 4;

/** Rows that a batch may have; `longestSequence` always fits. */
export const batchCapacity = 2048;
export const longestSequence = batchCapacity - 2 * padding;

export function layOut(sequences: readonly (readonly EncodableToken[])[]): Batch {
  const firstRows: number[] = [];
  let rows = padding;
  for (const sequence of sequences) {
    firstRows.push(rows);
    rows += sequence.length + padding;
  }
  return { sequences, firstRows, rows };
}
