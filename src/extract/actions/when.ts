import type { TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { childrenWith, isBelow, subtree, tokensWithin } from '../syntax.js';
import { clauseOf } from './clause.js';
import { goesOn } from './syntax.js';

/** The time expression that dates what a word tells: the closest one that depends on it, a duration only where there is no date. */
export function datingTime(
  reading: Reading,
  times: readonly TimeExpression[],
  cue: number,
  clause: TokenRange,
): TimeExpression | null {
  const { tokens } = reading;
  const dating = times.filter((time) => {
    const { first, last } = tokensWithin(reading, time);
    // "in July, when they recognised it"
    if (
      tokens[cue].pos === 'NOUN' &&
      governorsOf(reading, first, last).some((governor) => begins(reading, governor, cue))
    )
      return true;
    if (tokens[cue].label === 'relcl' && first <= tokens[cue].head && tokens[cue].head < last) return true;
    if (first >= last || first < clause.first || last > clause.last || time.type === 'SET') return false;
    // "jailed for 16 years" tells how long, not when.
    if (time.type === 'DURATION' && time.from === null) return false;
    return (
      governorsOf(reading, first, last).some((governor) => dates(reading, governor, cue)) ||
      isOfObject(reading, first, last, cue)
    );
  });
  const distance = (time: TimeExpression) =>
    Math.abs(time.start - tokens[cue].start) + (time.type === 'DURATION' ? 1e6 : 0);
  return dating.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** "began a truce early on Monday": the preposition within the time hangs on the object. */
const isOfObject = ({ tokens }: Reading, first: number, last: number, cue: number): boolean =>
  tokens[cue].pos === 'VERB' &&
  tokens
    .slice(first, last)
    .some(
      ({ pos, lower, head }) =>
        pos === 'ADP' && temporal.has(lower) && tokens[head].label === 'dobj' && tokens[head].head === cue,
    );

/** The time of the verb that one in the same tense is joined to, where it stands before: "met on Friday and signed a pact". */
export function sharedTime(reading: Reading, times: readonly TimeExpression[], cue: number): TimeExpression | null {
  const { tokens } = reading;
  if (!goesOn(reading, cue)) return null;
  const { head } = tokens[cue];
  const time = datingTime(reading, times, head, clauseOf(reading, head)) ?? sharedTime(reading, times, head);
  return time !== null && time.type !== 'DURATION' && time.start < tokens[cue].start ? time : null;
}

/**
 * The time that a word without one of its own shares with the verb it is joined to or tells the circumstances of ("signed
 * it in 1987 and destroyed", "collapsed in May, after Oslo accused"), or that stands at the end of its relative clause
 * ("who was convicted of spying for Britain in 2006"). Null where there is none.
 */
export function timeOver(reading: Reading, times: readonly TimeExpression[], cue: number): TimeExpression | null {
  const { tokens } = reading;
  for (let at = tokens[cue]; /^(?:conj|advcl)$/.test(at.label) && at.head < at.index; at = tokens[at.head]) {
    if (at.label === 'advcl' && !isCircumstance(reading, at)) return null;
    const time = datingTime(reading, times, at.head, clauseOf(reading, at.head));
    if (time !== null) return time;
  }
  return tokens[cue].label === 'relcl' ? endingTime(reading, times, cue) : null;
}

/** "after Oslo accused it", "when they met" */
const isCircumstance = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'mark', 'advmod', 'prep').some(({ lower }) => /^(?:after|when|as|while)$/.test(lower));

/** The last time before the next verb that is joined to a clause. */
function endingTime(reading: Reading, times: readonly TimeExpression[], verb: number): TimeExpression | null {
  const next = childrenWith(reading, verb, 'conj', 'cc', 'advcl', 'ccomp').find(({ index }) => index > verb);
  const clause = subtree(reading, verb);
  const last = next === undefined ? clause.last : Math.min(clause.last, next.index);
  const within = times.filter((time) => {
    const range = tokensWithin(reading, time);
    return time.type === 'DATE' && verb < range.first && range.last <= last && last - range.last <= 1;
  });
  return within.at(-1) ?? null;
}

/** "the campaign that began on June 13". */
function begins({ tokens }: Reading, governor: number, noun: number): boolean {
  const verb = tokens[governor].pos === 'VERB' ? tokens[governor] : tokens[tokens[governor].head];
  return verb.head === noun && verb.label === 'relcl' && (verb.lemma === 'begin' || verb.lemma === 'start');
}

const temporal = new Set([
  'on',
  'in',
  'at',
  'since',
  'during',
  'until',
  'from',
  'before',
  'after',
  'by',
  'over',
  'for',
  'within',
  'between',
]);

/**
 * Whether what governs a time depends on the word it is to date without another clause between ("a law passed in 2012"), or
 * a noun it tells more of ("the accord of June 6", "the 2015 deal").
 */
function dates(reading: Reading, governor: number, cue: number): boolean {
  const { tokens } = reading;
  if (!isBelow(reading, governor, cue)) return false;
  let below: Token | null = null;
  for (let at = governor; at !== cue; at = tokens[at].head) {
    const token = tokens[at];
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
    // "began a truce on Monday": the parser hangs the day on the object that the verb carries.
    if (token.head === cue && token.label === 'dobj' && tokens[cue].pos === 'VERB' && below?.pos === 'ADP')
      return temporal.has(below.lower);
    const isAdverbial = below !== null && below.pos === 'ADP' && temporal.has(below.lower);
    if (token.pos !== 'ADP' && token.pos !== 'ADV' && token.pos !== 'SCONJ' && !isAdverbial) return false;
    below = token;
  }
  return true;
}

const governorsOf = (reading: Reading, first: number, last: number): number[] =>
  reading.tokens
    .slice(first, last)
    .map(({ head }) => head)
    .filter((head) => head < first || head >= last);
