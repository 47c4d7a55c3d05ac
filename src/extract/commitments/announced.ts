import type { Statement } from '../../schema/statement.js';
import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf } from '../assertion.js';
import { involuntary } from '../statements/speech-words.js';
import { childrenWith } from '../syntax.js';
import { happening, meetings, steps } from './commitment-words.js';
import type { Deed } from './deed.js';
import { subjectOf } from './subject.js';

/** What is said to come with these acts is feared, hoped or threatened. */
const foreboding = new Set<Statement['act']>(['warn', 'threaten', 'deny', 'accuse', 'believe', 'expect', 'ask']);

/** "she would sign on Monday", "Putin will visit Beijing", "a new round will be held", "talks will resume": what is said to come. */
export function announced(reading: Reading, verb: Token, statement: Statement | null): Deed | null {
  if (statement !== null && foreboding.has(statement.act)) return null;
  if (
    verb.pos !== 'VERB' ||
    involuntary.has(verb.lemma) ||
    !isToCome(reading, verb, statement) ||
    isOpen(reading, verb)
  )
    return null;
  const subject = subjectOf(reading, verb);
  if (subject === null) return null;
  const isNegated = childrenWith(reading, verb.index, 'neg').length > 0;
  const isPassive = childrenWith(reading, verb.index, 'auxpass').length > 0;
  if (meetings.has(subject.lemma) && !isNegated) {
    return isPassive || happening.has(verb.lemma) ? { verb, who: null, toWhom: null } : null;
  }
  if (isPassive)
    return !isNegated && steps.has(verb.lemma) ? { verb, who: agentOf(reading, verb), toWhom: null } : null;
  if (isSelf(subject, statement)) return { verb, who: subject, toWhom: null };
  return !isNegated && steps.has(verb.lemma) && isAgent(subject) ? { verb, who: subject, toWhom: null } : null;
}

/** "will"; "would" only as "will" told afterwards. */
function isToCome(reading: Reading, verb: Token, statement: Statement | null): boolean {
  const words = governing(reading, verb).flatMap((each) => auxiliariesOf(reading, each));
  if (words.some(({ lemma, tag }) => lemma === 'have' && tag === 'VB')) return false;
  if (words.some(({ lower }) => /^(?:will|'ll|’ll|shall|wo)$/.test(lower))) return true;
  return (
    statement !== null && statement.quotation !== 'direct' && words.some(({ lower }) => /^(?:would|'d|’d)$/.test(lower))
  );
}

/** A verb that shares the auxiliary of the one it is joined to: "will sign and publish". */
const governing = ({ tokens, ...reading }: Reading, verb: Token): Token[] =>
  verb.label === 'conj' && verb.tag === 'VB' && auxiliariesOf({ tokens, ...reading }, verb).length === 0
    ? [tokens[verb.head]]
    : [verb];

/** A condition, a question or a relative clause announces nothing. */
const isOpen = (reading: Reading, verb: Token): boolean =>
  verb.label === 'relcl' ||
  verb.label === 'advcl' ||
  childrenWith(reading, verb.index, 'mark', 'advmod', 'dobj', 'attr').some(
    ({ lower, tag }) => /^(?:if|whether|unless)$/.test(lower) || /^W/.test(tag),
  );

/** The speaker speaks of themselves: "we will", "she said she would". */
function isSelf(subject: Token, statement: Statement | null): boolean {
  if (statement === null || statement.sources.length === 0) return false;
  if (/^(?:i|we)$/.test(subject.lower)) return true;
  const names = statement.sources
    .filter(({ relation }) => relation === 'speaker')
    .flatMap(({ name }) => name.split(' ').at(-1) ?? []);
  return /^(?:he|she|it|they)$/.test(subject.lower) || names.includes(subject.text);
}

const agentOf = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'agent')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .at(0) ?? null;
