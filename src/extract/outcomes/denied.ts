import type { Reading, Token } from '../../text/reading.js';
import { isVerbal } from '../assertion.js';
import { childrenWith } from '../syntax.js';

/** "did not reach", "neither side made", "without making", "has yet to", "unable to" */
export const isNegated = (reading: Reading, clause: Token): boolean =>
  childrenWith(reading, clause.index, 'neg').length > 0 ||
  childrenWith(reading, clause.index, 'nsubj', 'nsubjpass').some(
    ({ index, lower }) =>
      /^(?:neither|none|nobody)$/.test(lower) ||
      childrenWith(reading, index, 'det', 'neg').some((word) => /^(?:neither|no)$/.test(word.lower)),
  ) ||
  (clause.label === 'pcomp' && reading.tokens[clause.head].lower === 'without');

/** "failed to reach", "were unable to reach", "have yet to reach" */
export const isFailed = (reading: Reading, clause: Token): boolean => failingVerb(reading, clause) !== clause;

/** The verb of failing above a clause, or the clause itself. */
export function failingVerb(reading: Reading, clause: Token): Token {
  const governor = reading.tokens[clause.head];
  if (clause.label !== 'xcomp' && !(clause.label === 'advcl' && governor.lemma === 'fail')) return clause;
  if (governor.lemma === 'fail' || governor.lower === 'unable') return verbOf(reading, governor);
  const isYet = childrenWith(reading, governor.index, 'advmod').some(({ lower }) => lower === 'yet');
  return isYet && (governor.lemma === 'have' || governor.lemma === 'be') ? governor : clause;
}

const verbOf = ({ tokens }: Reading, token: Token): Token => (isVerbal(token) ? token : tokens[token.head]);
