import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';

/**
 * Whether a noun phrase within what is said means who says it: "I", the same name, or, outside of direct speech, a pronoun
 * that could not be told and stands first to mean the speaker.
 */
export function isSelf(
  interpretation: Interpretation,
  token: Token,
  speaker: Token | null,
  isDirect: boolean,
): boolean {
  if (/^(?:i|we|my|our|me|us|myself|ourselves)$/.test(token.lower)) return true;
  if (speaker === null) return false;
  if (token.index === speaker.index) return true;
  const [who, said] = [token, speaker].map((each) => chainOf(interpretation, each)?.id);
  if (who !== undefined) return who === said;
  if (isDirect) return false;
  if (/^(?:they|their)$/.test(token.lower)) return isMany(interpretation, speaker);
  if (/^(?:he|she|it|his|her|its|who)$/.test(token.lower)) return true;
  return token.pos !== 'PRON' && token.lemma.toLowerCase() === speaker.lemma.toLowerCase();
}

const isMany = ({ reading }: Interpretation, { tag, index, lower }: Token): boolean =>
  /^NNP?S$/.test(tag) || /^(?:they|both|some|many)$/.test(lower) || childrenWith(reading, index, 'conj').length > 0;
