import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { contains, type Span } from '../../text/span.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import type { OutcomeFrame } from './outcome-frame.js';

const leading = ['toward', 'towards', 'on', 'over', 'about', 'regarding', 'in', 'to', 'for'];

/** What the outcome is about: "toward ending the war", "on a ceasefire", "humanitarian progress"; null where not told. */
export function matterOf(interpretation: Interpretation, { head, clause }: OutcomeFrame): Span | null {
  const { reading } = interpretation;
  const places = head === clause ? [head] : [head, clause];
  const phrases = places
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .filter(({ index, lower }) => index > head.index && leading.includes(lower))
    .toSorted((one, other) => leading.indexOf(one.lower) - leading.indexOf(other.lower));
  for (const phrase of phrases) {
    const object = childrenWith(reading, phrase.index, 'pobj', 'pcomp').at(0);
    const span = object && spanOf(reading, beforeIncluding(reading, object));
    if (object && span && !isPlaceOrTime(interpretation, object, span)) return span;
  }
  const [deed] = head === clause ? childrenWith(reading, head.index, 'xcomp') : [];
  if (deed !== undefined) return spanOf(reading, beforeIncluding(reading, deed));
  const domain = childrenWith(reading, head.index, 'amod', 'compound').find(({ lemma }) => domains.has(lemma));
  return domain === undefined ? null : { start: domain.start, end: domain.end };
}

/** Adjectives and nouns that tell on what ground the outcome lies. */
const domains = new Set(
  'humanitarian economic political military diplomatic territorial nuclear peace trade ceasefire security'.split(' '),
);

const isPlaceOrTime = ({ times }: Interpretation, object: Token, span: Span): boolean =>
  object.entity === 'GPE' ||
  object.entity === 'LOC' ||
  object.entity === 'FAC' ||
  object.entity === 'DATE' ||
  times.some((time) => contains(time, span));

/** A phrase without the list of examples at its end ("..., including ..."). */
export function beforeIncluding(reading: Reading, head: Token) {
  const { first, last } = subtree(reading, head.index);
  const examples = reading.tokens
    .slice(first, last)
    .findIndex(({ lower, label }) => lower === 'including' && label === 'prep');
  return { first, last: examples > 0 ? first + examples : last };
}
