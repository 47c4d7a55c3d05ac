import type { Party } from '../../schema/party.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { partyOf } from '../party.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import { governsTime } from '../time-word.js';
import { nameBeside } from './name-beside.js';
import { isRoleHolder } from './persons.js';

/** The party whose noun phrase a token heads, by the name set beside it where there is one; null where no evidence stands for it. */
export function namedParty(interpretation: Interpretation, head: Token): Party | null {
  const { reading } = interpretation;
  const name = nameBeside(reading, head);
  const at = name ?? head;
  const span = ownWords(interpretation, at);
  return span && partyOf(interpretation, at, span);
}

/** The words of a noun phrase without what is joined to it, told of it, or dates it. */
function ownWords({ reading }: Interpretation, head: Token): Span | null {
  const { first, last } = subtree(reading, head.index);
  const cut = childrenWith(reading, head.index, 'cc', 'conj', 'relcl', 'acl', 'npadvmod', 'advmod')
    .map(({ index }) => subtree(reading, index).first)
    .filter((start) => start > head.index);
  const dates = childrenWith(reading, head.index, 'prep')
    .filter((preposition) => governsTime(reading, preposition))
    .map(({ index }) => index);
  // "talks with the French president in Lima": where they met, not who he is.
  const places = isRoleHolder(head)
    ? childrenWith(reading, head.index, 'prep')
        .filter(
          ({ lower, index }) =>
            /^(?:in|at)$/.test(lower) &&
            childrenWith(reading, index, 'pobj').some(({ entity }) => entity === 'GPE' || entity === 'FAC'),
        )
        .map(({ index }) => index)
    : [];
  // "talks between the two governments over property": on what they are.
  const matters = childrenWith(reading, head.index, 'prep')
    .filter(({ lower, index }) => /^(?:over|about|concerning|regarding)$/.test(lower) && index > head.index)
    .map(({ index }) => index);
  const genitive = childrenWith(reading, head.index, 'case').map(({ index }) => index);
  return spanOf(reading, { first, last: Math.min(last, ...cut, ...dates, ...places, ...matters, ...genitive) });
}
