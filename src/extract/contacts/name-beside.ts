import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, subtree } from '../syntax.js';

/**
 * The name set beside a noun phrase ("his counterpart, Omar Haddad"), also where the parser hung it on the first of those
 * the phrase is joined to ("Ruiz and his counterpart, Omar Haddad"); null where there is none.
 */
export function nameBeside(reading: Reading, head: Token): Token | null {
  const own = childrenWith(reading, head.index, 'appos').find(({ pos }) => pos === 'PROPN');
  if (own !== undefined) return own;
  if (head.pos === 'PROPN') return null;
  // "told his counterpart, Omar Haddad, on Monday": the parser hung the name on the verb.
  const hung = childrenWith(reading, head.head, 'npadvmod', 'appos').find(
    (name) => name.entity === 'PERSON' && followsAfterComma(reading, head, name),
  );
  if (hung !== undefined) return hung;
  for (let first = head; first.label === 'conj'; ) {
    first = reading.tokens[first.head];
    const beside = childrenWith(reading, first.index, 'appos').find(
      (name) => name.pos === 'PROPN' && followsAfterComma(reading, head, name),
    );
    if (beside !== undefined) return beside;
  }
  return null;
}

function followsAfterComma(reading: Reading, head: Token, name: Token): boolean {
  const start = subtree(reading, name.index).first;
  const end = subtree(reading, head.index).last;
  return start >= end && start - end <= 1 && reading.tokens[start - 1].lower === ',';
}
