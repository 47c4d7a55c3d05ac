import type { Evidence } from '../../schema/evidence.js';
import type { Reading, TokenRange } from '../../text/reading.js';

/** The tokens a piece of evidence, whose offsets are into the original, was copied from; empty where there are none. */
export function tokensOfEvidence(reading: Reading, { start, end }: Evidence): TokenRange {
  const first = firstWith(reading, (place) => place.end > start);
  let last = first;
  while (last < reading.tokens.length && (placeOf(reading, last)?.start ?? 0) < end) last++;
  return { first, last };
}

const placeOf = ({ tokens, source }: Reading, index: number) => source.alignment.toOriginal(tokens[index]);

function firstWith(reading: Reading, isReached: (place: { start: number; end: number }) => boolean): number {
  let low = 0;
  let high = reading.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = placeOf(reading, middle);
    if (place !== null && isReached(place)) high = middle;
    else low = middle + 1;
  }
  return low;
}
