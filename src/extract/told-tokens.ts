import type { Evidence } from '../schema/evidence.js';
import type { Reading, Token } from '../text/reading.js';
import type { Span } from '../text/span.js';

const places = new WeakMap<Reading, readonly (Span | null)[]>();

/** The tokens that evidence holds, by their place in the original text. */
export function tokensOf(reading: Reading, evidence: readonly Evidence[]): Token[] {
  let all = places.get(reading);
  if (all === undefined) {
    all = reading.tokens.map((token) => reading.source.alignment.toOriginal(token));
    places.set(reading, all);
  }
  return reading.tokens.filter((token) => {
    const place = all[token.index];
    return place !== null && evidence.some(({ start, end }) => start <= place.start && place.end <= end);
  });
}
