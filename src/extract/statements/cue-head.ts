import { type CuePart, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { isVerbal } from '../assertion.js';
import { tokensWithin } from '../syntax.js';
import { isSilence } from './silence.js';

/**
 * The token a cue is built around: its word of attribution ("has promised", "made the claim"), of several the one that
 * governs the others ("swore to tell"); else its last verb, else its last word.
 */
export function cueHead(reading: Reading, cue: readonly Span[]): Token | null {
  const words = cue.flatMap((span) => {
    const { first, last } = tokensWithin(reading, span);
    return reading.tokens.slice(first, last);
  });
  const silent = words.find((word) => isSilence(reading, word));
  if (silent !== undefined) return silent;
  const attributing = words.filter(isAttributing);
  const outer = attributing.filter(({ head, index }) => head === index || !attributing.includes(reading.tokens[head]));
  // "was keen to stress": read as done, beside what one was.
  const outermost = outer.find(({ tag }) => /^VB[DZP]$/.test(tag)) ?? outer.at(0);
  return (
    (outermost && innermostSaying(reading, outermost, attributing)) ??
    words.find(({ lower }) => lower === 'according') ??
    words.findLast(isVerbal) ??
    words.at(-1) ??
    null
  );
}

/** "issued a statement saying": the verb of saying in a clause on the noun, not "swore to tell". */
function innermostSaying({ tokens }: Reading, outermost: Token, attributing: readonly Token[]): Token {
  const saying = attributing.findLast(({ pos, label, tag, index }) => {
    if (pos !== 'VERB' || label !== 'acl' || tag !== 'VBG') return false;
    for (let at = index; tokens[at].head !== at; at = tokens[at].head)
      if (tokens[at].head === outermost.index) return true;
    return false;
  });
  return saying ?? outermost;
}

const isAttributing = ({ pos, lemma }: Token): boolean =>
  (pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ') && cueReadings(pos satisfies CuePart, lemma).length > 0;
