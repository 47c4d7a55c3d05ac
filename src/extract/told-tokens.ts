import type { Evidence } from '../schema/evidence.js';
import type { Reading, Token, TokenRange } from '../text/reading.js';
import type { Span } from '../text/span.js';

const places = new WeakMap<Reading, readonly Span[]>();

/** Where each token stands in the original text; one that was not copied from there, empty where the one before ends. */
function placesOf(reading: Reading): readonly Span[] {
  const known = places.get(reading);
  if (known !== undefined) return known;
  let end = 0;
  const found = reading.tokens.map((token) => {
    const place = reading.source.alignment.toOriginal(token) ?? { start: end, end };
    end = place.end;
    return place;
  });
  places.set(reading, found);
  return found;
}

/** The tokens a piece of evidence, whose offsets are into the original, was copied from; empty where there are none. */
export function rangeOfEvidence(reading: Reading, { start, end }: Evidence): TokenRange {
  const all = placesOf(reading);
  let [first, high] = [0, all.length];
  while (first < high) {
    const middle = (first + high) >> 1;
    if (all[middle].end > start) high = middle;
    else first = middle + 1;
  }
  let last = first;
  while (last < all.length && all[last].start < end) last++;
  return { first, last };
}

/** The tokens that evidence holds whole, in order. */
export function tokensOf(reading: Reading, evidence: readonly Evidence[]): Token[] {
  const all = placesOf(reading);
  const held = new Set(
    evidence.flatMap((piece) => {
      const { first, last } = rangeOfEvidence(reading, piece);
      return reading.tokens
        .slice(first, last)
        .filter(({ index }) => piece.start <= all[index].start && all[index].end <= piece.end);
    }),
  );
  return [...held].sort((one, other) => one.index - other.index);
}
