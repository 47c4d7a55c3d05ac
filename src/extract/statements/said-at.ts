import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { contains } from '../../text/span.js';
import { childrenWith, isBelow, tokensWithin } from '../syntax.js';

/** When something was said: the time that hangs on the cue, outside the content and outside another clause; null for none. */
export function saidAtOf(
  interpretation: Interpretation,
  cue: Token,
  isOutside: (token: Token) => boolean,
): TimeExpression | null {
  const { reading, times } = interpretation;
  const sentence = reading.sentences[cue.sentence];
  const told = times.filter(({ type, ...time }) => {
    if (type === 'DURATION' || type === 'SET' || time.value.endsWith('_REF') || !contains(sentence, time)) return false;
    const { first, last } = tokensWithin(reading, time);
    return reading.tokens
      .slice(first, last)
      .every((token) => isOutside(token) && isOfClause(interpretation, token, cue));
  });
  return told.toSorted((one, other) => distance(one, cue) - distance(other, cue)).at(0) ?? null;
}

const distance = ({ start, end }: TimeExpression, cue: Token): number => Math.max(start - cue.end, cue.start - end);

/** Below the cue with no other clause between ("after talks that began on Monday"), and in no phrase of its source. */
function isOfClause({ reading }: Interpretation, token: Token, cue: Token): boolean {
  if (!isBelow(reading, token.index, cue.index)) return false;
  const source = childrenWith(reading, cue.index, 'nsubj', 'nsubjpass', 'agent').at(0);
  for (let at = token; at.index !== cue.index; at = reading.tokens[at.head]) {
    if (at === source || /^(?:relcl|acl|advcl|ccomp|pcomp|xcomp|conj|csubj|amod)$/.test(at.label)) return false;
  }
  return true;
}
