import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { childrenWith, subtree } from '../syntax.js';

/** The clause a deed hangs on: "if Russia stops", "once the truce holds", "provided that ...". */
export function conditionOf(reading: Reading, verb: Token): Token | null {
  const clauses = childrenWith(reading, verb.index, 'advcl', 'prep').filter((clause) => {
    const marks = childrenWith(reading, clause.index, 'mark', 'advmod').map(({ lower }) => lower);
    return (
      clause.lower === 'provided' ||
      (clause.lower === 'on' &&
        childrenWith(reading, clause.index, 'pobj').some(({ lower }) => lower === 'condition')) ||
      marks.some((mark) => mark === 'if' || mark === 'unless' || mark === 'provided' || mark === 'once') ||
      // "to oppose him until the camps are closed"
      (marks.includes('until') && childrenWith(reading, clause.index, 'nsubj', 'nsubjpass').length > 0)
    );
  });
  return clauses.at(0) ?? null;
}

/** Verbs, by lemma, that lead to a place. */
const moving = new Set('travel fly return go move come withdraw retreat head drive sail walk evacuate'.split(' '));

/** Verbs, by lemma, whose object is who gets it: "provide Turkey with". */
const endowing = new Set(
  'provide supply equip arm furnish present compensate pay reimburse brief inform call telephone phone meet visit support help aid assist'.split(
    ' ',
  ),
);

/** Whom the deed is done to or with: "send tanks to Kyiv", "speak with Zelensky". */
export function recipientOf(reading: Reading, verb: Token): Token | null {
  const [dative] = childrenWith(reading, verb.index, 'dative').map((token) =>
    token.pos === 'ADP' ? (childrenWith(reading, token.index, 'pobj').at(0) ?? token) : token,
  );
  if (dative !== undefined) return dative;
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const phrases = [verb, ...(object === undefined ? [] : [object])].flatMap(({ index }) =>
    childrenWith(reading, index, 'prep'),
  );
  const people = phrases
    .filter(({ lower }) => lower === 'with' || (lower === 'to' && !moving.has(verb.lemma)))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .filter(isAgent);
  if (people.length > 0) return people[0];
  const isGiven = object !== undefined && endowing.has(verb.lemma) && isAgent(object);
  return object !== undefined && (isGiven || /^(?:PERSON|NORP)$/.test(object.entity)) ? object : null;
}

/** Where the subject begins, though it stands on the verb above: "The truce is to begin on Monday". */
function subjectStart(reading: Reading, verb: Token): number {
  for (let at = verb; at.label === 'xcomp' || at.label === 'acomp'; ) {
    at = reading.tokens[at.head];
    const subject = childrenWith(reading, at.index, 'nsubj', 'nsubjpass').at(0);
    if (subject !== undefined) return subtree(reading, subject.index).first;
  }
  return verb.index;
}

/** The words of a deed: from its verb on, without its condition; with its subject where it names no doer. */
export function deedRange(reading: Reading, verb: Token, condition: Token | null, withSubject: boolean): TokenRange {
  const { first, last } = subtree(reading, verb.index);
  const before = childrenWith(reading, verb.index, 'neg', 'advmod').filter(
    ({ index, label }) => index < verb.index && (label === 'neg' || index === verb.index - 1),
  );
  const isThing = verb.pos !== 'VERB' && verb.pos !== 'AUX';
  const start = isThing
    ? first
    : withSubject
      ? Math.min(first, subjectStart(reading, verb))
      : (before.at(0)?.index ?? verb.index);
  const isEither = childrenWith(reading, verb.index, 'cc').some(({ lower }) => lower === 'or');
  const next = isEither ? [] : childrenWith(reading, verb.index, 'conj').map(({ index }) => index);
  const cc = childrenWith(reading, verb.index, 'cc')
    .filter(({ index }) => next.some((at) => at > index))
    .map(({ index }) => index);
  const cut = condition === null ? [] : [subtree(reading, condition.index).first];
  // "hoped that a meeting would be held"
  const isThat = reading.tokens[start].lower === 'that' && reading.tokens[start].label === 'mark';
  // "a truce under which ten captives will be freed"
  const isUnder =
    withSubject && /^(?:under|by)$/.test(reading.tokens[start].lower) && reading.tokens[start + 1]?.lower === 'which';
  const opening = start + (isThat ? 1 : isUnder ? 2 : 0);
  return { first: opening, last: Math.min(last, ...[...cut, ...cc, ...next].filter((index) => index > verb.index)) };
}
