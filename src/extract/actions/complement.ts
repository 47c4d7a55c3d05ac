import type { Reading, Token } from '../../text/reading.js';
import { childOf, childrenOf, isVerb } from './syntax.js';

/** The action that a word takes as its complement: a clause, and whether it is finite and has a subject of its own. */
export interface Complement {
  readonly verb: number;
  readonly finite: boolean;
  readonly ownSubject: boolean;
}

/** The clause that is the complement of a verb, adjective or noun: "agreed to leave", "accused of leaving", "a vow to leave". */
export function complementOf(reading: Reading, word: number): Complement | null {
  const clause = childrenOf(reading, word, 'xcomp', 'ccomp').find(
    (token) => isPredicate(token) && !isQuoted(reading, token),
  );
  const found = clause ?? prepositionalClause(reading, word) ?? purposeClause(reading, word);
  if (found === null) return null;
  const infinitive = childrenOf(reading, found.index, 'aux').some(({ tag }) => tag === 'TO');
  const subject = childOf(reading, found.index, 'nsubj', 'nsubjpass');
  return {
    verb: found.index,
    finite: !infinitive && found.tag !== 'VBG' && subject !== null,
    ownSubject: subject !== null || childOf(reading, word, 'dobj', 'dative') !== null,
  };
}

const isPredicate = (token: Token): boolean =>
  isVerb(token) || token.pos === 'AUX' || token.pos === 'ADJ' || token.tag.startsWith('VB');

/** A clause the parser hung on a saying it does not belong to: "the drill, he said, ...". */
const isQuoted = (reading: Reading, clause: Token): boolean =>
  childOf(reading, clause.index, 'mark')?.lower === 'because';

function prepositionalClause(reading: Reading, word: number): Token | null {
  for (const preposition of childrenOf(reading, word, 'prep')) {
    const clause = childOf(reading, preposition.index, 'pcomp');
    if (clause !== null && clause.tag === 'VBG') return clause;
  }
  return null;
}

/** "vowed ... to fight": an infinitive that the parser took for a clause of purpose or hung on the object. */
function purposeClause(reading: Reading, word: number): Token | null {
  const isInfinitive = (token: Token) =>
    token.tag === 'VB' && childrenOf(reading, token.index, 'aux').some(({ tag }) => tag === 'TO');
  const direct = childrenOf(reading, word, 'advcl', 'acl', 'relcl').find(isInfinitive);
  if (direct !== undefined) return direct;
  for (const object of childrenOf(reading, word, 'dobj', 'attr', 'nsubjpass')) {
    const clause = childrenOf(reading, object.index, 'acl', 'relcl').find(isInfinitive);
    if (clause !== undefined) return clause;
  }
  for (const preposition of childrenOf(reading, word, 'prep')) {
    for (const object of childrenOf(reading, preposition.index, 'pobj')) {
      const clause = childrenOf(reading, object.index, 'acl', 'relcl').find(isInfinitive);
      if (clause !== undefined) return clause;
    }
  }
  return null;
}
