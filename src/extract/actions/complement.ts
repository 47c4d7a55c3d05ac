import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { childOf, isVerb } from './syntax.js';

/** The action that a word takes as its complement: a clause, and whether it is finite and has a subject of its own. */
export interface Complement {
  readonly verb: number;
  readonly finite: boolean;
  readonly ownSubject: boolean;
}

/** The clause that is the complement of a verb, adjective or noun: "agreed to leave", "accused of leaving", "a vow to leave". */
export function complementOf(reading: Reading, word: number): Complement | null {
  const declared = declarationClause(reading, word);
  if (declared !== null) return { verb: declared.index, finite: true, ownSubject: false };
  const clause = childrenWith(reading, word, 'xcomp', 'ccomp').find(
    (token) => isPredicate(token) && !isQuoted(reading, token),
  );
  const found = clause ?? prepositionalClause(reading, word) ?? purposeClause(reading, word);
  if (found === null) return null;
  const infinitive = childrenWith(reading, found.index, 'aux').some(({ tag }) => tag === 'TO');
  const subject = childOf(reading, found.index, 'nsubj', 'nsubjpass');
  return {
    verb: found.index,
    finite:
      !infinitive && (subject !== null || isTensed(found)) && (found.tag !== 'VBG' || hasAuxiliary(reading, found)),
    ownSubject: subject !== null || childOf(reading, word, 'dobj', 'dative') !== null,
  };
}

const isTensed = ({ tag }: Token): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP';

const hasAuxiliary = (reading: Reading, verb: Token): boolean =>
  childOf(reading, verb.index, 'aux', 'auxpass') !== null;

const isPredicate = (token: Token): boolean =>
  isVerb(token) || token.pos === 'AUX' || token.pos === 'ADJ' || token.tag.startsWith('VB');

/** A clause the parser hung on a saying it does not belong to: "the drill, he said, ...". */
const isQuoted = (reading: Reading, clause: Token): boolean =>
  childOf(reading, clause.index, 'mark')?.lower === 'because';

const declarations = new Set([
  'statement',
  'declaration',
  'communique',
  'resolution',
  'note',
  'message',
  'letter',
  'motion',
  'appeal',
  'report',
  'decree',
  'order',
  'manifesto',
  'petition',
  'tweet',
  'post',
  'article',
]);

/** "issued a statement condemning ...": what was declared. */
function declarationClause(reading: Reading, verb: number): Token | null {
  for (const object of childrenWith(reading, verb, 'dobj', 'nsubjpass')) {
    if (!declarations.has(object.lemma)) continue;
    const clause = childrenWith(reading, object.index, 'acl').find(({ tag }) => tag === 'VBG');
    if (clause !== undefined) return clause;
  }
  return null;
}

function prepositionalClause(reading: Reading, word: number): Token | null {
  for (const preposition of childrenWith(reading, word, 'prep')) {
    const clause = childOf(reading, preposition.index, 'pcomp');
    if (clause !== null && clause.tag === 'VBG') return clause;
  }
  return null;
}

/** "vowed ... to fight", "ruled out leaving": an infinitive or a gerund that the parser took for a clause of purpose or hung on the object. */
function purposeClause(reading: Reading, word: number): Token | null {
  const isInfinitive = (token: Token) =>
    token.tag === 'VB' && childrenWith(reading, token.index, 'aux').some(({ tag }) => tag === 'TO');
  const direct = childrenWith(reading, word, 'advcl', 'acl', 'relcl').find(
    (token) => isInfinitive(token) || (token.tag === 'VBG' && token.index > word && token.index <= word + 2),
  );
  if (direct !== undefined) return direct;
  for (const object of childrenWith(reading, word, 'dobj', 'attr', 'nsubjpass')) {
    const clause = childrenWith(reading, object.index, 'acl', 'relcl').find(isInfinitive);
    if (clause !== undefined) return clause;
  }
  for (const preposition of childrenWith(reading, word, 'prep')) {
    for (const object of childrenWith(reading, preposition.index, 'pobj')) {
      const clause = childrenWith(reading, object.index, 'acl', 'relcl').find(isInfinitive);
      if (clause !== undefined) return clause;
    }
  }
  return null;
}
