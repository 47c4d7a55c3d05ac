import type { Meaning, Proposal, ShiftMeaning } from '../meaning.js';
import { wholePattern } from '../pattern.js';
import type { Words } from '../words.js';
import { join } from './join.js';

const between = wholePattern('comma? of?');

/** "August of that year", "the third quarter of this year", "October last year", "the 13th of last month" */
export const joinDateWithYear = (words: Words, proposals: readonly Proposal[]): Proposal[] =>
  join(words, proposals, between, (left, right) => {
    if (left.kind === 'shift' && left.amount === 0 && left.base === 'narrative') return sameOfYear(left, right);
    if (left.kind !== 'calendar' || left.year !== undefined || left.decade !== undefined || left.century !== undefined)
      return null;
    if (left.clock !== undefined && left.day === undefined) return null;
    if (right.kind === 'shift' && right.unit === 'Y' && right.amount !== null && left.weekday === undefined) {
      return { ...left, yearOffset: { amount: right.amount, base: right.base } };
    }
    return joinable(left) && right.kind === 'calendar' && isBareYear(right) ? { ...left, year: right.year } : null;
  });

/** "the same month a year ago", "the same quarter last year" */
function sameOfYear(left: ShiftMeaning, right: Meaning): Meaning | null {
  if (right.kind !== 'shift' || right.unit !== 'Y' || right.amount === null) return null;
  if (left.unit !== 'MO' && left.unit !== 'Q') return null;
  return { ...left, amount: right.amount * (left.unit === 'MO' ? 12 : 4), sign: right.sign };
}

const joinable = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' &&
  (meaning.month !== undefined ||
    meaning.season !== undefined ||
    meaning.half !== undefined ||
    meaning.quarter !== undefined ||
    meaning.holiday !== undefined);

const isBareYear = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' &&
  meaning.year !== undefined &&
  meaning.month === undefined &&
  meaning.season === undefined &&
  meaning.quarter === undefined &&
  meaning.half === undefined &&
  meaning.holiday === undefined;
