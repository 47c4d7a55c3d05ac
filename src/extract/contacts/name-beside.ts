import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, subtree } from '../syntax.js';

/**
 * The name set beside a noun phrase ("his counterpart, Omar Haddad"), also where the parser hung it on the first of those
 * the phrase is joined to ("Ruiz and his counterpart, Omar Haddad"); null where there is none.
 */
export function nameBeside(reading: Reading, head: Token): Token | null {
  if (head.entity === 'PERSON') return null;
  const own = childrenWith(reading, head.index, 'appos').find(({ pos }) => pos === 'PROPN');
  if (own !== undefined) return own;
  if (head.pos === 'PROPN') return null;
  const ofBody = nameBehindBody(reading, head);
  if (ofBody !== null) return ofBody;
  // "told his counterpart, Omar Haddad, on Monday": the parser hung the name on the verb.
  const hung = nameAfterComma(reading, head);
  if (hung !== null) return hung;
  for (let first = head; first.label === 'conj'; ) {
    first = reading.tokens[first.head];
    const beside = childrenWith(reading, first.index, 'appos').find(
      (name) => name.pos === 'PROPN' && followsAfterComma(reading, head, name),
    );
    if (beside !== undefined) return beside;
  }
  return null;
}

/** "the head of the Arab League, Omar Haddad": the parser hung the name on the body. */
export function nameBehindBody(reading: Reading, head: Token): Token | null {
  if (head.tag !== 'NN') return null;
  return (
    childrenWith(reading, head.index, 'prep')
      .filter(({ lower }) => lower === 'of')
      .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
      .filter(({ entity }) => entity === 'ORG' || entity === 'GPE' || entity === 'NORP')
      .flatMap(({ index }) => childrenWith(reading, index, 'appos'))
      .find(({ entity }) => entity === 'PERSON') ?? null
  );
}

/** The person's name that stands between commas right behind a noun. */
function nameAfterComma({ tokens, ...reading }: Reading, head: Token): Token | null {
  const start = subtree({ tokens, ...reading }, head.index).last;
  if (tokens[start]?.lower !== ',' || tokens[start + 1]?.entity !== 'PERSON') return null;
  let last = start + 1;
  while (tokens[last + 1]?.entity === 'PERSON') last++;
  const isClosed = /^(?:,|\.|and)$/.test(tokens[last + 1]?.lower ?? '.');
  return isClosed && /^(?:npadvmod|appos)$/.test(tokens[last].label) ? tokens[last] : null;
}

function followsAfterComma(reading: Reading, head: Token, name: Token): boolean {
  const start = subtree(reading, name.index).first;
  const end = subtree(reading, head.index).last;
  return start >= end && start - end <= 1 && reading.tokens[start - 1].lower === ',';
}
