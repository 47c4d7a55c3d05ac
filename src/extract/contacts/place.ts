import type { Interpretation } from '../../text/interpretation.js';
import type { Span } from '../../text/span.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';

/** Where a contact took place: "in Istanbul", "at the White House", or the place visited. */
export function placeOf({ reading }: Interpretation, { head, clause, kind }: ContactMention): Span | null {
  const tellers = head === clause || head.label === 'dobj' || head.label.startsWith('nsubj') ? [head, clause] : [head];
  const prepositions = tellers.flatMap(({ index }) => childrenWith(reading, index, 'prep'));
  const there = prepositions
    .filter(({ lower }) => lower === 'in' || lower === 'at' || (kind === 'visit' && lower === 'to'))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  const visited = kind === 'visit' && head === clause ? childrenWith(reading, head.index, 'dobj') : [];
  const place = [...there, ...visited].find(({ entity }) => /^(?:GPE|LOC|FAC)$/.test(entity));
  return place ? spanOf(reading, subtree(reading, place.index)) : null;
}
