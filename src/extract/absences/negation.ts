import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { childrenWith } from '../syntax.js';

/** "did not", "never", "has yet to"; not "not only". */
export function isDenied(reading: Reading, verb: Token): boolean {
  const negations = childrenWith(reading, verb.index, 'neg');
  if (negations.some(({ index }) => !/^(?:only|just|merely|simply)$/.test(reading.tokens[index + 1]?.lower ?? '')))
    return true;
  return isYetTo(reading, verb);
}

/** "have yet to set a date", "a date is yet to be set", "failed to mention" */
function isYetTo(reading: Reading, verb: Token): boolean {
  const governor = reading.tokens[verb.head];
  if (verb.label !== 'xcomp') return false;
  if (governor.lemma === 'fail') return true;
  return childrenWith(reading, governor.index, 'advmod')
    .concat(childrenWith(reading, verb.index, 'advmod'))
    .some(({ lower }) => lower === 'yet');
}

/** "no date", "nor any detail": the noun itself is denied. */
export const isDeniedNoun = (reading: Reading, noun: Token): boolean =>
  childrenWith(reading, noun.index, 'det', 'neg').some(({ lower }) => /^(?:no|neither)$/.test(lower));

const willed = new Set('will wo would should must shall can may might'.split(' '));

/** What will not or should not be discussed is a stance, not a silence. */
export const isWilled = (reading: Reading, verb: Token): boolean =>
  auxiliariesOf(reading, verb).some(({ lower }) => willed.has(lower));
