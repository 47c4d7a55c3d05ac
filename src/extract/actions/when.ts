import type { TimeExpression } from '../../text/interpretation.js';
import type { Reading, TokenRange } from '../../text/reading.js';
import { isBelow, tokensWithin } from '../syntax.js';

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
    if (first >= last || first < clause.first || last > clause.last || time.type === 'SET') return false;
    return governorsOf(reading, first, last).some((governor) => isBelow(reading, governor, cue));
  });
  const distance = (time: TimeExpression) =>
    Math.abs(time.start - tokens[cue].start) + (time.type === 'DURATION' ? 1e6 : 0);
  return dating.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

const governorsOf = (reading: Reading, first: number, last: number): number[] =>
  reading.tokens
    .slice(first, last)
    .map(({ head }) => head)
    .filter((head) => head < first || head >= last);
