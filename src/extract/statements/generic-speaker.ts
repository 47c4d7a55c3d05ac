import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, isBelow } from '../syntax.js';

const anybody = new Set(
  'you anyone anybody everyone everybody nobody none whoever one reader readers oneself'.split(' '),
);
const unspecified = new Set(
  'people person man woman anyone those one someone somebody voter candidate everyone'.split(' '),
);

/**
 * Whether a source is nobody in particular, so that nothing is ascribed: "you want", "everybody knows", "every American
 * feels", "those who believe".
 */
export function isGenericSpeaker(reading: Reading, speaker: Token, cue: Token | null): boolean {
  // "one of his aides", "none of them"
  const isOneOf = childrenWith(reading, speaker.index, 'prep').some(({ lower }) => lower === 'of');
  if (anybody.has(speaker.lower) && !(isOneOf && speaker.lower === 'one')) return true;
  const determiners = childrenWith(reading, speaker.index, 'det', 'predet', 'neg');
  if (determiners.some(({ lower }) => /^(?:every|any|no|not|whichever)$/.test(lower))) return true;
  if (cue === null || !unspecified.has(speaker.lemma.toLowerCase())) return false;
  // "those who believe": told apart by nothing but what they believe.
  return childrenWith(reading, speaker.index, 'relcl').some(({ index }) => isBelow(reading, cue.index, index));
}
