import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
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
  const place = [...there, ...visited].find((noun) => isNamed(noun) || isSite(reading, noun));
  return place ? spanOf(reading, subtree(reading, place.index)) : null;
}

const isNamed = ({ entity }: Token): boolean => /^(?:GPE|LOC|FAC)$/.test(entity);

const sites = new Set(
  'airport base border building capital castle city coast embassy estate headquarters home hotel house island mansion office palace parliament port region residence resort site town venue village'.split(
    ' ',
  ),
);

/** "at a military base in Anchorage", "at the border of Belarus": a kind of place that a name tells apart. */
const isSite = (reading: Reading, { lemma, index }: Token): boolean =>
  sites.has(lemma) &&
  childrenWith(reading, index, 'prep').some((preposition) =>
    childrenWith(reading, preposition.index, 'pobj').some(isNamed),
  );
