import type { Reading, Token } from '../text/reading.js';

/**
 * "Lind said Oslo condemns it, without elaborating": after a comma it is the teller who goes no further, though the parser hangs
 * "without" on what is told. Null where the clause is of what it hangs on.
 */
export function tellerBefore({ tokens }: Reading, verb: Token): Token | null {
  const without = tokens[verb.head];
  if (verb.label !== 'pcomp' || without.lower !== 'without' || tokens[without.index - 1]?.text !== ',') return null;
  const clause = tokens[without.head];
  const beside = tokens[without.index - 2];
  if (beside?.label === 'parataxis') return beside;
  const teller = tokens[clause.head];
  return clause.label === 'ccomp' && teller.index < clause.index && teller.pos === 'VERB' ? teller : null;
}
