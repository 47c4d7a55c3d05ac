import { type CuePart, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { tokensWithin } from '../syntax.js';

/**
 * The token a cue is built around: its word of attribution ("has promised", "made the claim"), of several the one that
 * governs the others ("swore to tell"); else its last verb, else its last word.
 */
export function cueHead(reading: Reading, cue: readonly Span[]): Token | null {
  const words = cue.flatMap((span) => {
    const { first, last } = tokensWithin(reading, span);
    return reading.tokens.slice(first, last);
  });
  const attributing = words.filter(isAttributing);
  return (
    attributing.find(({ head, index }) => head === index || !attributing.includes(reading.tokens[head])) ??
    words.find(({ lower }) => lower === 'according') ??
    words.findLast(({ pos }) => pos === 'VERB' || pos === 'AUX') ??
    words.at(-1) ??
    null
  );
}

const isAttributing = ({ pos, lemma }: Token): boolean =>
  (pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ') && cueReadings(pos satisfies CuePart, lemma).length > 0;
