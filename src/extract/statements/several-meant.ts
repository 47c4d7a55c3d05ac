import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';
import { isDocument, isPossibleSpeaker } from './possible-speaker.js';

/**
 * Whom "they" means where the reading left it open: several that one noun names, as the subject of the clause above or
 * what stands before in the sentence ("What worries experts, they say"), else the subject of the sentence before. Itself
 * where nobody is found.
 */
export function severalMeant(interpretation: Interpretation, pronoun: Token): Token {
  if (pronoun.lower !== 'they' || chainOf(interpretation, pronoun) !== null) return pronoun;
  const { reading } = interpretation;
  const { first } = reading.sentences[pronoun.sentence];
  const within = reading.tokens.slice(first, pronoun.index).filter(isSeveral);
  const subject = within.findLast(({ label }) => label === 'nsubj');
  if (subject !== undefined) return subject;
  if (within.length > 0) return within.length === 1 ? within[0] : pronoun;
  return subjectBefore(reading, pronoun) ?? pronoun;
}

const isSeveral = (token: Token): boolean =>
  token.tag === 'NNS' &&
  isPossibleSpeaker(token) &&
  !isDocument(token) &&
  /^(?:nsubj|nsubjpass|dobj)$/.test(token.label);

/** The only one of several that the sentence before tells of, where it is its subject. */
function subjectBefore(reading: Reading, { sentence }: Token): Token | null {
  const before = reading.sentences[sentence - 1];
  if (before === undefined || before.paragraph !== reading.sentences[sentence].paragraph) return null;
  const several = reading.tokens.slice(before.first, before.last).filter(isSeveral);
  const [only] = several;
  return several.length === 1 &&
    only.label.startsWith('nsubj') &&
    childrenWith(reading, only.index, 'conj').length === 0
    ? only
    : null;
}
