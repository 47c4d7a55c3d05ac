import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { childrenWith } from '../syntax.js';

/** "The war would go on until the rebels left", "the strikes will not stop unless": what a side will not give up before. */
export function goesOn(reading: Reading, clause: Token, subject: Token): boolean {
  if (!struggles.has(subject.lemma)) return false;
  const isWilled = auxiliariesOf(reading, clause).some(({ lower }) => /^(?:will|would|wo|'ll|’ll|shall)$/.test(lower));
  const isDenied = childrenWith(reading, clause.index, 'neg').length > 0;
  const isLasting = isDenied
    ? /^(?:stop|end|cease|halt)$/.test(clause.lemma)
    : /^(?:continue|go|last|remain|stay)$/.test(clause.lemma);
  return (
    isWilled &&
    isLasting &&
    childrenWith(reading, clause.index, 'advcl').some(({ index }) =>
      childrenWith(reading, index, 'mark').some(({ lower }) => /^(?:until|till|unless|before)$/.test(lower)),
    )
  );
}

const struggles = new Set(
  'war operation campaign offensive fight fighting struggle strike attack blockade siege sanction embargo pressure protest boycott bombardment resistance'.split(
    ' ',
  ),
);
