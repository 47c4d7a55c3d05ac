import type { Token } from '../../../text/reading.js';
import type { Span } from '../../../text/span.js';

/** The stretches of text that tokens cover, neighbours joined. Indices in order. */
export function tokenPieces(tokens: readonly Token[], indices: readonly number[]): Span[] {
  const pieces: { start: number; end: number }[] = [];
  indices.forEach((index, place) => {
    const { start, end } = tokens[index];
    if (place > 0 && indices[place - 1] === index - 1) pieces[pieces.length - 1].end = end;
    else pieces.push({ start, end });
  });
  return pieces;
}
