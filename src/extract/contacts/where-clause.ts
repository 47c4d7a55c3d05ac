import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

/** "in Oslo, where he met Lind": a clause that tells what happened at the place it hangs on. */
export const isWhere = (reading: Reading, clause: Token): boolean =>
  clause.label === 'relcl' && childrenWith(reading, clause.index, 'advmod').some(({ lower }) => lower === 'where');

/** The verb whose clause a relative clause stands in; null where it stands in none. */
export function clauseOver({ tokens }: Reading, clause: Token): Token | null {
  for (let at = tokens[clause.head]; ; at = tokens[at.head]) {
    if (at.pos === 'VERB') return at;
    if (at.head === at.index) return null;
  }
}
