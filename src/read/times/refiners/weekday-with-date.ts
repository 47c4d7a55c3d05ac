import type { Proposal } from '../meaning.js';
import { wholePattern } from '../pattern.js';
import type { Words } from '../words.js';
import { join } from './join.js';

const between = wholePattern('comma? (the|on|of)?');

/** "Thursday, July 3": one day. */
export const joinWeekdayWithDate = (words: Words, proposals: readonly Proposal[]): Proposal[] =>
  join(words, proposals, between, (left, right) => {
    if (left.kind !== 'calendar' || right.kind !== 'calendar' || left.weekday === undefined) return null;
    if (left.month !== undefined || right.day === undefined) return null;
    return { ...right, clock: right.clock ?? left.clock };
  });
