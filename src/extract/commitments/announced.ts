import type { Statement } from '../../schema/statement.js';
import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf } from '../assertion.js';
import { harming, involuntary } from '../statements/speech-words.js';
import { childrenWith, hasPassiveAuxiliary } from '../syntax.js';
import { governsTime } from '../time-word.js';
import { befalling, happening, measures, standing, steps } from './commitment-words.js';
import { isComingIntoForce, isUnderDeal } from './deal.js';
import type { Deed } from './deed.js';
import { isMeeting } from './meeting.js';
import { doerOf } from './subject.js';
import { conditionOf } from './terms.js';

/** What is said to come with these acts is feared, hoped or threatened. */
const foreboding = new Set<Statement['act']>([
  'warn',
  'threaten',
  'deny',
  'accuse',
  'believe',
  'expect',
  'ask',
  'want',
  'criticize',
  'did-not-address',
  'decline-to-comment',
]);

/** What is said to come with these acts is done by who says so. */
const binding = new Set<Statement['act']>(['promise', 'agree', 'intend', 'refuse']);

/** "she would sign on Monday", "Putin will visit Beijing", "a new round will be held", "talks will resume": what is said to come. */
export function announced(reading: Reading, verb: Token, statement: Statement | null): Deed | null {
  if (verb.pos !== 'VERB' || involuntary.has(verb.lemma) || minding.has(verb.lemma) || isGuessed(reading, verb))
    return null;
  const isTerm = isUnderDeal(reading, verb);
  if ((!isTerm && !isToCome(reading, verb, statement) && !isFixedDay(reading, verb)) || isOpen(reading, verb))
    return null;
  // "would accept nothing less than a settlement" takes a stand.
  if (verb.lemma === 'accept' && childrenWith(reading, verb.index, 'dobj').some(({ lower }) => lower === 'nothing'))
    return null;
  if (isGoingTo(reading, verb) && isOpen(reading, reading.tokens[verb.head])) return null;
  if (statement !== null && foreboding.has(statement.act) && !isMeasure(reading, verb, statement)) return null;
  const subject = doerOf(reading, verb);
  if (subject === null || childrenWith(reading, subject.index, 'det').some(({ tag }) => tag === 'WDT')) return null;
  if (isComingIntoForce(reading, verb)) return { verb, who: null, toWhom: null };
  const isNegated =
    childrenWith(reading, verb.index, 'neg').length > 0 ||
    childrenWith(reading, verb.index, 'advmod').some(({ lower }) => /^(?:no|never|longer)$/.test(lower));
  const isPassive = hasPassiveAuxiliary(reading, verb);
  if (isMeeting(reading, subject) && !isNegated) {
    return isPassive || happening.has(verb.lemma) ? { verb, who: null, toWhom: null } : null;
  }
  const isBound = statement !== null && (binding.has(statement.act) || isMeasure(reading, verb, statement));
  if (isNegated && standing.has(verb.lemma)) return null;
  if (isPassive)
    return !isNegated && (steps.has(verb.lemma) || isSetUp(reading, verb) || statement?.act === 'promise')
      ? { verb, who: agentOf(reading, verb), toWhom: null }
      : null;
  if ((isBound || isTerm) && isAgent(subject)) return { verb, who: subject, toWhom: null };
  // Quoted words whose speaker is not known bind no one.
  if (statement === null && /^(?:i|we|you)$/.test(subject.lower)) return null;
  if (isSelf(subject, statement)) return { verb, who: subject, toWhom: null };
  if (isNegated && !isTermOf(reading, verb)) return null;
  if (!isAgent(subject) && !/^(?:other|each|neither|both|two|three)$/.test(subject.lower)) return null;
  if (steps.has(verb.lemma)) return { verb, who: subject, toWhom: null };
  const isForeseen =
    befalling.has(verb.lemma) ||
    (harming.has(verb.lemma) && !isTermOf(reading, verb)) ||
    /^(?:it|i|we|you)$/.test(subject.lower);
  return isForeseen ? null : { verb, who: subject, toWhom: null };
}

/** "The truce enters into force on August 3": what begins on a day to come stands in the present. */
const isFixedDay = (reading: Reading, verb: Token): boolean =>
  /^VB[ZP]$/.test(verb.tag) &&
  isComingIntoForce(reading, verb) &&
  childrenWith(reading, verb.index, 'prep').some(
    (preposition) => /^(?:on|at)$/.test(preposition.lower) && governsTime(reading, preposition),
  );

/** Verbs, by lemma, of a mind: who says they would do so takes a stand, and undertakes nothing. */
const minding = new Set('favor favour oppose reject regard'.split(' '));

/** "would probably meet", "will always strive" */
const isGuessed = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'advmod').some(({ lower }) =>
    /^(?:probably|likely|possibly|perhaps|maybe|presumably|surely|always|ever|inevitably|eventually|often|sometimes|usually|rather|sooner)$/.test(
      lower,
    ),
  );

/** "A committee will be set up" */
const isSetUp = (reading: Reading, verb: Token): boolean =>
  verb.lemma === 'set' && childrenWith(reading, verb.index, 'prt', 'advmod').some(({ lower }) => lower === 'up');

/** "will expel", with no "if" about it. */
const isMeasure = (reading: Reading, verb: Token, { act }: Statement): boolean =>
  act === 'threaten' && measures.has(verb.lemma) && conditionOf(reading, verb) === null;

/** "will"; "would" only as "will" told afterwards. */
function isToCome(reading: Reading, verb: Token, statement: Statement | null): boolean {
  const words = governing(reading, verb).flatMap((each) => auxiliariesOf(reading, each));
  if (words.some(({ lemma, tag }) => lemma === 'have' && tag === 'VB')) return false;
  if (words.some(({ lower }) => /^(?:will|'ll|’ll|shall|wo)$/.test(lower)) || isGoingTo(reading, verb)) return true;
  return (
    statement !== null && statement.quotation !== 'direct' && words.some(({ lower }) => /^(?:would|'d|’d)$/.test(lower))
  );
}

/** "is going to resign" */
function isGoingTo(reading: Reading, verb: Token): boolean {
  const going = reading.tokens[verb.head];
  return (
    verb.label === 'xcomp' &&
    going.lower === 'going' &&
    auxiliariesOf(reading, verb).some(({ tag }) => tag === 'TO') &&
    auxiliariesOf(reading, going).some(({ lemma }) => lemma === 'be')
  );
}

/** A verb that shares the auxiliary of the one it is joined to: "will sign and publish". */
const governing = ({ tokens, ...reading }: Reading, verb: Token): Token[] =>
  verb.label === 'conj' && verb.tag === 'VB' && auxiliariesOf({ tokens, ...reading }, verb).length === 0
    ? [tokens[verb.head]]
    : [verb];

/** A condition, a question or a relative clause announces nothing; the terms of a deal ("under which ...") do. */
const isOpen = (reading: Reading, verb: Token): boolean =>
  (verb.label === 'relcl' && !isTermOf(reading, verb)) ||
  (verb.label === 'advcl' && !isBeside(reading, verb)) ||
  (!isTermOf(reading, verb) &&
    childrenWith(reading, verb.index, 'mark', 'advmod', 'dobj', 'attr').some(
      ({ lower, tag }) => /^(?:if|whether|unless)$/.test(lower) || /^W/.test(tag),
    ));

/** "One side is to leave, while the other would return the boats under the deal" */
const isBeside = (reading: Reading, verb: Token): boolean =>
  isUnderDeal(reading, verb) &&
  childrenWith(reading, verb.index, 'mark').some(({ lower }) => /^(?:while|whereas)$/.test(lower));

/** "a truce under which neither side will fire" */
const isTermOf = (reading: Reading, verb: Token): boolean =>
  verb.label === 'relcl' &&
  childrenWith(reading, verb.index, 'prep').some(
    ({ lower, index }) =>
      /^(?:under|by)$/.test(lower) && childrenWith(reading, index, 'pobj').some((object) => object.lower === 'which'),
  );

/** The speaker speaks of themselves: "we will", "she said she would". */
function isSelf(subject: Token, statement: Statement | null): boolean {
  if (statement === null || statement.sources.length === 0) return false;
  if (/^(?:i|we)$/.test(subject.lower)) return true;
  const names = statement.sources
    .filter(({ relation }) => relation === 'speaker')
    .flatMap(({ name }) => name.split(' ').at(-1) ?? []);
  return /^(?:he|she)$/.test(subject.lower) || names.includes(subject.text);
}

const agentOf = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'agent')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    // "extended by a day", "set up by May"
    .find((by) => isAgent(by) && by.entity !== 'DATE') ?? null;
