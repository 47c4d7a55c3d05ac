import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith } from '../syntax.js';

/**
 * Who does what a verb tells, the subject of a clause it leans on included, a relative pronoun taken to what it stands for
 * ("Russia, which is to host ..."); null for none.
 */
export function doerOf(reading: Reading, verb: Token): Token | null {
  const subject = subjectIn(reading, verb);
  if (subject === null) return null;
  const named = antecedent(reading, subject);
  return /^(?:who|which|that)$/.test(named.lower) ? null : named;
}

function subjectIn(reading: Reading, verb: Token): Token | null {
  for (let at = verb; ; at = reading.tokens[at.head]) {
    const [subject] = [
      ...childrenWith(reading, at.index, 'nsubj', 'nsubjpass'),
      // "Oslo and others were opposed": the parser hangs it on the auxiliary.
      ...childrenWith(reading, at.index, 'auxpass').flatMap(({ index }) => childrenWith(reading, index, 'nsubj')),
    ];
    if (subject !== undefined)
      return at !== verb && verb.label === 'conj' ? speakingOf(reading, at, verb, subject) : subject;
    if (at.head === at.index || !/^(?:conj|xcomp|advcl|acomp)$/.test(at.label)) return null;
  }
}

/** "He said the plan was good and asked the others to sign": the parser joins "asked" to what was said; a plan asks nothing. */
function speakingOf(reading: Reading, at: Token, verb: Token, subject: Token): Token {
  const governor = reading.tokens[at.head];
  const isMisjoined = at.label === 'ccomp' && verb.tag === 'VBD' && governor.tag === 'VBD' && !isAgent(subject);
  return isMisjoined ? (childrenWith(reading, governor.index, 'nsubj').at(0) ?? subject) : subject;
}
