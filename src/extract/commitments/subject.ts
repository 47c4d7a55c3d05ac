import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

/** Who does what a verb tells, the subject of a clause it leans on included; null for none. */
export function subjectOf(reading: Reading, verb: Token): Token | null {
  for (let at = verb; ; at = reading.tokens[at.head]) {
    const [subject] = childrenWith(reading, at.index, 'nsubj', 'nsubjpass');
    if (subject !== undefined)
      return subject.lower === 'who' || subject.lower === 'which' || subject.lower === 'that' ? null : subject;
    if (at.head === at.index || !/^(?:conj|xcomp|advcl|acomp)$/.test(at.label)) return null;
  }
}
