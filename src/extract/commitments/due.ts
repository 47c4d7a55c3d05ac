import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { contains, type Span } from '../../text/span.js';
import { isBelow, tokensWithin } from '../syntax.js';
import { vagueTime } from '../vague-time.js';

/** When a deed is due, by its own verb or the one that plans it ("are expected in July to meet"); null where not told. */
export function dueOf(interpretation: Interpretation, verb: Token): TimeExpression | null {
  const { tokens } = interpretation.reading;
  const isPlanned = verb.label === 'xcomp' || verb.label === 'advcl' || verb.label === 'acomp';
  return (
    dueAt(interpretation, verb) ??
    (isPlanned && !/^(?:say|tell|agree|promise|pledge|vow)$/.test(tokens[verb.head].lemma)
      ? dueAt(interpretation, tokens[verb.head])
      : null)
  );
}

/** When a deed is due: the time that hangs on it with no other clause between, a term ("within 90 days") or "soon"; null where not told. */
function dueAt(interpretation: Interpretation, verb: Token): TimeExpression | null {
  const { reading, times } = interpretation;
  const sentence = reading.sentences[verb.sentence];
  const told = times.flatMap((time) => {
    if (!contains(sentence, time)) return [];
    const { first, last } = tokensWithin(reading, time);
    const within = reading.tokens.slice(first, last);
    if (within.length === 0 || !within.every((token) => hangsOn(reading, token, verb, time.type === 'DURATION')))
      return [];
    if (time.type === 'DURATION') return termOf(reading, time, first);
    return (time.type === 'DATE' || time.type === 'TIME') && time.from !== null ? [time] : [];
  });
  const distance = ({ start }: TimeExpression) => Math.abs(start - verb.end);
  return told.toSorted((one, other) => distance(one) - distance(other)).at(0) ?? vagueOf(reading, verb);
}

/** "within 90 days", "over 60 days", "in the coming weeks": the preposition makes a length of time a term. */
function termOf({ tokens }: Reading, time: TimeExpression, first: number): TimeExpression[] {
  const before = tokens[first - 1];
  const inside = tokens[first];
  if (/^(?:within|over|in|inside)$/.test(inside.lower)) return [time];
  return before !== undefined && /^(?:within|over|in|inside)$/.test(before.lower)
    ? [{ ...time, start: before.start }]
    : [];
}

/** "soon", "shortly": a time to come that nobody can place (TIMEX3 FUTURE_REF). */
function vagueOf(reading: Reading, verb: Token): TimeExpression | null {
  const { first, last } = reading.sentences[verb.sentence];
  const word = reading.tokens
    .slice(first, last)
    .find((token) => vague.has(token.lower) && hangsOn(reading, token, verb, false));
  if (word === undefined) return null;
  const span = reading.tokens[word.index - 1]?.lower === 'as' ? asSoonAsPossible(reading, word) : word;
  return span && vagueTime(span, 'FUTURE_REF', 'none', 'says no more than that it is to come');
}

const vague = new Set(['soon', 'shortly', 'imminently', 'immediately', 'afterwards', 'afterward', 'later']);

/** "as soon as possible", not "as soon as the dam is full" */
function asSoonAsPossible({ tokens }: Reading, { index }: Token): Span | null {
  const last = tokens[index + 2];
  return tokens[index + 1]?.lower === 'as' && last?.lower === 'possible'
    ? { start: tokens[index - 1].start, end: last.end }
    : null;
}

function hangsOn(reading: Reading, token: Token, verb: Token, isLength: boolean): boolean {
  if (!isBelow(reading, token.index, verb.index)) return false;
  for (let at = token; at !== verb; at = reading.tokens[at.head]) {
    if (/^(?:relcl|acl|advcl|ccomp|csubj|parataxis|conj)$/.test(at.label)) return false;
    if (at.label === 'prep' && (isLength ? /^(?:since|after|for|during)$/ : /^(?:since|after|during)$/).test(at.lower))
      return false;
  }
  return true;
}
