import type { Proposal } from './meaning.js';
import { addAmountLists } from './refiners/amount-list.js';
import { joinClockWithDay } from './refiners/clock-with-day.js';
import { joinDateWithYear } from './refiners/date-with-year.js';
import { addDayLists } from './refiners/day-list.js';
import { attachDirection } from './refiners/direction.js';
import { dropNames } from './refiners/drop-names.js';
import { attachModifier } from './refiners/modifier.js';
import { shareYear } from './refiners/shared-year.js';
import { joinWeekdayWithDate } from './refiners/weekday-with-date.js';
import type { Words } from './words.js';

const refiners = [
  dropNames,
  joinWeekdayWithDate,
  joinClockWithDay,
  joinDateWithYear,
  joinWeekdayWithDate,
  attachDirection,
  attachModifier,
  shareYear,
  addDayLists,
  addAmountLists,
];

/** Joins proposals that are parts of one expression and adds those that lean on their neighbours. */
export const refine = (words: Words, proposals: readonly Proposal[]): readonly Proposal[] =>
  refiners.reduce((found, refiner) => refiner(words, found), proposals);
