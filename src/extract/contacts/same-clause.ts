import type { Reading, Token } from '../../text/reading.js';
import { isBelow } from '../syntax.js';

/** Whether a clause that does not hold the head stands between a token and the head or its clause: what stands there is told of something else. */
export function hasOwnClauseBetween(reading: Reading, token: Token, head: Token, clause: Token): boolean {
  for (let at = token; at !== clause && at !== head; at = reading.tokens[at.head]) {
    // "The talks are due to begin in Oslo": what they are due to is told of the talks.
    const isShared = at.label === 'xcomp' && head.label.startsWith('nsubj');
    const isClause = (at.pos === 'VERB' || at.pos === 'AUX') && !isShared;
    const isHeldThere = at.label === 'acl' && at.head === head.index && /^(?:hold|schedule|plan|host)$/.test(at.lemma);
    if (isClause && !isHeldThere && !isBelow(reading, head.index, at.index)) return true;
    if (at.head === at.index) return false;
    if (
      at.label === 'prep' &&
      /^(?:since|after|before|until|following)$/.test(at.lower) &&
      !isBelow(reading, head.index, at.index)
    )
      return true;
  }
  return false;
}
