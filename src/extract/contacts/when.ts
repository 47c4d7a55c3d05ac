import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { contains } from '../../text/span.js';
import { isVerbal } from '../assertion.js';
import { childrenWith, isBelow, tokensWithin } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { countedNoun } from './round.js';
import { vagueTimes } from './vague-times.js';
import { clauseOver, isWhere } from './where-clause.js';

/** When a contact took place: the most precise time within its noun phrase or hanging on the verb that tells of it. */
export function whenOf(interpretation: Interpretation, mentions: readonly ContactMention[]): TimeExpression | null {
  const told = mentions.flatMap((mention) => timesOf(interpretation, mention));
  const precision = ({ precision }: TimeExpression) => finer.indexOf(precision);
  return told.toSorted((one, other) => precision(one) - precision(other)).at(0) ?? null;
}

const finer: readonly TimeExpression['precision'][] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'unknown',
];

/** The times that tell when the contact of a mention was. */
export function timesOf(interpretation: Interpretation, mention: ContactMention): TimeExpression[] {
  const { reading } = interpretation;
  const { head, clause } = mention;
  const times = timesIn(interpretation);
  const sentence = reading.sentences[head.sentence];
  // A verb that only speaks of the contact ("said that their call ...") has its own time.
  // "the visit that Lind will pay to Oslo in May"
  const isRelative = head !== clause && isBelow(reading, clause.index, head.index);
  const teller = head === clause || isRelative || tellsOf(reading, head, clause) ? goingTo(reading, clause) : head;
  const inSentence = times.filter((time) => (time.type === 'DATE' || time.type === 'TIME') && contains(sentence, time));
  const hanging = inSentence.filter((time) => {
    const { first, last } = tokensWithin(reading, time);
    return reading.tokens.slice(first, last).every((token) => hangsOn(reading, token, teller, head));
  });
  const { part } = mention;
  if (part) {
    const own = inSentence.filter((time) => contains(part, time));
    if (own.length > 0) return own;
  }
  if (hanging.length > 0) return hanging;
  // "flew to Oslo on Friday and met Lind": the day of the first verb is that of the second.
  const first = joinedTo(reading, clause);
  const ofFirst =
    first === null || teller !== clause
      ? []
      : inSentence.filter((time) => {
          const range = tokensWithin(reading, time);
          return reading.tokens.slice(range.first, range.last).every((token) => hangsOn(reading, token, first, first));
        });
  if (ofFirst.length > 0) return ofFirst;
  // "flew to Oslo on Friday, where she met Lind"
  const journey = isWhere(reading, clause) ? clauseOver(reading, clause) : null;
  const ofJourney =
    journey === null
      ? []
      : inSentence.filter((time) => {
          const range = tokensWithin(reading, time);
          return reading.tokens
            .slice(range.first, range.last)
            .every((token) => hangsOn(reading, token, journey, journey));
        });
  if (ofJourney.length > 0) return ofJourney;
  // "shook hands and spoke in Oslo on Friday"
  const joined = head === clause ? lastJoined(reading, clause) : null;
  // "spoke with Lind and intended to inform Haddad afterwards"
  const last =
    joined !== null && /^(?:intend|plan|hope|want|expect|promise|agree|offer)$/.test(joined.lemma) ? null : joined;
  const ofLast =
    last === null
      ? []
      : inSentence.filter((time) => {
          const range = tokensWithin(reading, time);
          return reading.tokens.slice(range.first, range.last).every((token) => hangsOn(reading, token, last, last));
        });
  const dated = ofLast.filter(isDatedTime);
  if (dated.length > 0) return dated;
  // "a planned meeting with Lind on Monday": the parser hung the time elsewhere, but it stands right behind.
  return inSentence.filter((time) => isRightBehind(reading, head, clause, time));
}

/** "met and afterwards told reporters": what has no date is of the verb it stands by. */
const isDatedTime = ({ from }: TimeExpression): boolean => from !== null;

const all = new WeakMap<Interpretation, readonly TimeExpression[]>();

function timesIn(interpretation: Interpretation): readonly TimeExpression[] {
  let times = all.get(interpretation);
  if (times === undefined) all.set(interpretation, (times = [...interpretation.times, ...vagueTimes(interpretation)]));
  return times;
}

/** Whether a time follows the words of a mention with nothing but its own phrases between. */
function isRightBehind(reading: Reading, head: Token, clause: Token, time: TimeExpression): boolean {
  const { first } = tokensWithin(reading, time);
  if (head === clause && first < head.index) return false;
  if (first <= head.index || first - head.index > 14) return false;
  return reading.tokens
    .slice(head.index + 1, first)
    .every(
      ({ pos, lower }) =>
        pos !== 'VERB' && pos !== 'AUX' && !/^(?:[,;:.—–]|since|after|before|until|following|but)$/.test(lower),
    );
}

/** The verb that a verb without a subject of its own is joined to. */
export function joinedTo(reading: Reading, verb: Token): Token | null {
  const isShared = verb.label === 'conj' && childrenWith(reading, verb.index, 'nsubj', 'nsubjpass', 'aux').length === 0;
  const governor = reading.tokens[verb.head];
  return isShared && (governor.pos === 'VERB' || governor.pos === 'AUX') ? governor : null;
}

/** The last of the verbs that are joined to a verb and share its subject. */
export function lastJoined(reading: Reading, verb: Token): Token | null {
  const next = childrenWith(reading, verb.index, 'conj').find((joined) => joinedTo(reading, joined) === verb);
  return next === undefined ? null : (lastJoined(reading, next) ?? next);
}

const going = new Set(
  'expect due schedule set slate travel fly arrive come go head return visit be cross land drive'.split(' '),
);

/** The verb that dates a clause of purpose: "are expected in Oslo in July to meet Lind", "flew to Oslo on Monday to meet Lind". */
export function goingTo(reading: Reading, clause: Token): Token {
  const governor = reading.tokens[clause.head];
  const isInfinitive = childrenWith(reading, clause.index, 'aux').some(({ tag }) => tag === 'TO');
  return isInfinitive && /^(?:xcomp|advcl)$/.test(clause.label) && going.has(governor.lemma) ? governor : clause;
}

/** Whether the time of a clause is that of the contact its noun names. */
function tellsOf(reading: Reading, head: Token, clause: Token): boolean {
  const noun = countedNoun(reading, head);
  if (/^(?:nsubj|nsubjpass|dobj|attr)$/.test(noun.label))
    return noun.head === clause.index && !speaking.has(clause.lemma);
  const preposition = reading.tokens[noun.head];
  return (
    noun.label === 'pobj' &&
    preposition.head === clause.index &&
    (/^(?:in|during|at|on|over|by|to|for)$/.test(preposition.lower) || clause.lemma === 'speak')
  );
}

/** Verbs that speak of a contact at a time of their own. */
const speaking = new Set(
  'announce mention report describe discuss cancel postpone propose suggest demand welcome criticize praise confirm deny call condemn reveal disclose agree request offer seek'.split(
    ' ',
  ),
);

/** Below the teller with no other clause between, and not in a "since" or "after" phrase. */
function hangsOn(reading: Reading, token: Token, teller: Token, head: Token): boolean {
  if (!isBelow(reading, token.index, teller.index)) return false;
  for (let at = token; at !== teller; at = reading.tokens[at.head]) {
    // "The talks are due to begin on Monday": what they are due to is told of the talks.
    if (at.label === 'xcomp' && head.label.startsWith('nsubj')) continue;
    if (
      /^(?:relcl|acl|advcl|ccomp|pcomp|csubj|parataxis|conj)$/.test(at.label) &&
      isVerbal(at) &&
      !isBelow(reading, head.index, at.index) &&
      !standsBeforeThat(reading, token, at)
    )
      return isHeldAt(reading, at, head);
    if (/^(?:prep|mark|pobj)$/.test(at.label) && /^(?:since|after|before|until|following)$/.test(at.lower))
      return false;
  }
  return true;
}

/** "told him on Tuesday that the dam was safe": what stands before "that" belongs to the clause above. */
const standsBeforeThat = (reading: Reading, token: Token, clause: Token): boolean =>
  clause.label === 'ccomp' &&
  childrenWith(reading, clause.index, 'mark').some(({ lower, index }) => lower === 'that' && token.index < index);

/** "the talks held on Tuesday", "a meeting scheduled for Monday", "a summit that began on Friday" */
const isHeldAt = ({ tokens }: Reading, clause: Token, head: Token): boolean =>
  /^(?:acl|relcl)$/.test(clause.label) &&
  tokens[clause.head] === head &&
  /^(?:hold|schedule|set|plan|begin|start|open|take|due|convene|resume|slate|conclude|end|last)$/.test(clause.lemma);
