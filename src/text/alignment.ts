import type { Span } from './span.js';

/**
 * `length` characters of the clean text, from `clean` on, and the offset in the original text they come from. They are copied
 * unchanged, unless `originalLength` is given: then they stand for that many characters (a decoded character reference), and any
 * part of them maps to the whole.
 */
export interface AlignedPiece {
  readonly clean: number;
  readonly original: number;
  readonly length: number;
  readonly originalLength?: number;
}

/**
 * Maps clean text back to the original text it was copied from. Characters between pieces (a space put for a tag, say)
 * have no original of their own.
 */
export class Alignment {
  readonly pieces: readonly AlignedPiece[];

  /** @param pieces in order of `clean`, not overlapping there */
  constructor(pieces: readonly AlignedPiece[]) {
    this.pieces = pieces;
  }

  static identity(length: number): Alignment {
    return new Alignment([{ clean: 0, original: 0, length }]);
  }

  /**
   * The stretch of the original that a clean span was copied from, inserted characters at its ends trimmed; null where
   * no character of it was copied. What was dropped inside (markup, say) is part of the stretch.
   */
  toOriginal(span: Span): Span | null {
    const { pieces } = this;
    let index = this.firstEndingAfter(span.start);
    let start = -1;
    let end = -1;
    for (; index < pieces.length && pieces[index].clean < span.end; index++) {
      const piece = pieces[index];
      const from = Math.max(span.start, piece.clean);
      const to = Math.min(span.end, piece.clean + piece.length);
      if (from >= to) continue;
      const stands = piece.originalLength !== undefined;
      if (start < 0) start = stands ? piece.original : piece.original + from - piece.clean;
      end = stands ? piece.original + piece.originalLength : piece.original + to - piece.clean;
    }
    return start < 0 || end <= start ? null : { start, end };
  }

  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle];
      if (piece.clean + piece.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
