import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { childrenWith, isInfinitive } from '../syntax.js';

/** "It is essential to open the crossing": what must be done, by whomever; null for what one must know or bear in mind. */
export function necessary(reading: Reading, clause: Token): Token | null {
  if (clause.lemma !== 'be' || auxiliariesOf(reading, clause).some(({ tag }) => tag === 'MD')) return null;
  if (childrenWith(reading, clause.index, 'neg').length > 0) return null;
  const isIt = childrenWith(reading, clause.index, 'nsubj', 'expl').some(({ lower }) => lower === 'it');
  const need = childrenWith(reading, clause.index, 'acomp').find(({ lower }) => needs.has(lower));
  if (!isIt || need === undefined) return null;
  return (
    [clause, need]
      .flatMap(({ index }) => childrenWith(reading, index, 'xcomp', 'ccomp', 'advcl'))
      .find((deed) => isInfinitive(reading, deed) && !minding.has(deed.lemma)) ?? null
  );
}

const needs = new Set('necessary essential imperative vital crucial important indispensable urgent'.split(' '));

const minding = new Set(
  'note remember understand know see recall say recognize recognise bear be have learn ask'.split(' '),
);
