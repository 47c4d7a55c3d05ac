import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { contains } from '../../text/span.js';
import { isAgent } from '../agents.js';
import { childrenWith, isBelow, subtree, tokensWithin } from '../syntax.js';

/** The clause a deed hangs on: "if Russia stops", "once the truce holds", "provided that ...". */
export function conditionOf(reading: Reading, verb: Token): Token | null {
  const clauses = childrenWith(reading, verb.index, 'advcl', 'prep').filter((clause) => {
    const marks = childrenWith(reading, clause.index, 'mark', 'advmod').map(({ lower }) => lower);
    return (
      clause.lower === 'provided' ||
      marks.some((mark) => mark === 'if' || mark === 'unless' || mark === 'provided' || mark === 'once')
    );
  });
  return clauses.at(0) ?? null;
}

/** When it is due: the time that hangs on the deed with no other clause between. */
export function dueOf({ reading, times }: Interpretation, verb: Token): TimeExpression | null {
  const sentence = reading.sentences[verb.sentence];
  const told = times.filter((time) => {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || time.from === null || !contains(sentence, time)) return false;
    const { first, last } = tokensWithin(reading, time);
    return first < last && reading.tokens.slice(first, last).every((token) => hangsOn(reading, token, verb));
  });
  return told.toSorted((one, other) => Math.abs(one.start - verb.end) - Math.abs(other.start - verb.end)).at(0) ?? null;
}

function hangsOn(reading: Reading, token: Token, verb: Token): boolean {
  if (!isBelow(reading, token.index, verb.index)) return false;
  for (let at = token; at !== verb; at = reading.tokens[at.head]) {
    if (/^(?:relcl|acl|advcl|ccomp|csubj|parataxis|conj)$/.test(at.label)) return false;
    if (at.label === 'prep' && /^(?:since|after|over|for|during)$/.test(at.lower)) return false;
  }
  return true;
}

/** Verbs, by lemma, that lead to a place. */
const moving = new Set('travel fly return go move come withdraw retreat head drive sail walk evacuate'.split(' '));

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
  return people.at(0) ?? (object && /^(?:PERSON|NORP)$/.test(object.entity) ? object : null);
}

/** The words of a deed: from its verb on, without its condition; with its subject where it names no doer. */
export function deedRange(reading: Reading, verb: Token, condition: Token | null, withSubject: boolean): TokenRange {
  const { first, last } = subtree(reading, verb.index);
  const adverbs = childrenWith(reading, verb.index, 'neg', 'advmod').filter(({ index }) => index === verb.index - 1);
  // "promised not to attack" undertakes the contrary of attacking.
  const negation = childrenWith(reading, verb.index, 'neg').filter(
    ({ index }) => index === verb.index - 2 && reading.tokens[verb.index - 1].tag === 'TO',
  );
  const start = withSubject ? first : ([...negation, ...adverbs].at(0)?.index ?? verb.index);
  const next = childrenWith(reading, verb.index, 'conj').map(({ index }) => index);
  const cc = childrenWith(reading, verb.index, 'cc')
    .filter(({ index }) => next.some((at) => at > index))
    .map(({ index }) => index);
  const cut = condition === null ? [] : [subtree(reading, condition.index).first];
  return { first: start, last: Math.min(last, ...[...cut, ...cc, ...next].filter((index) => index > verb.index)) };
}
