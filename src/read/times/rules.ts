import type { Rule } from './rule.js';
import { aged, ageOld } from './rules/age.js';
import { ago, before, earlier, fromNow, later, unitBefore } from './rules/ago.js';
import { formerOrFuture } from './rules/attribute.js';
import { bareDay } from './rules/bare-day.js';
import { century } from './rules/century.js';
import { fourDigitTime, oClock, twelveHourTime, twentyFourHourTime } from './rules/clock-time.js';
import { dayBeyond, dayReference, night, overnight } from './rules/day-reference.js';
import { numericDecade, wordDecade } from './rules/decade.js';
import {
  compoundDuration,
  describedDuration,
  leadingUnit,
  measuredDuration,
  nextDuration,
  pastDuration,
  pastUnit,
  pastUnits,
  previousDuration,
  vagueDuration,
} from './rules/duration.js';
import { eventDay } from './rules/event-day.js';
import { holidays } from './rules/holiday.js';
import { isoDate } from './rules/iso-date.js';
import { bareMonth, dayMonth, introducedMonth, monthDay, monthYear } from './rules/month-date.js';
import { namedDate } from './rules/named-date.js';
import { numericDate } from './rules/numeric-date.js';
import { barePart, pointedPart } from './rules/part-of-day.js';
import { abbreviatedQuarter, fiscalYear, half, quarter } from './rules/quarter.js';
import { references } from './rules/reference.js';
import { knownUnit, relativeUnit, theWeekend, unitEnd } from './rules/relative-unit.js';
import { doubtfulSeason, season, seasonOfYear } from './rules/season.js';
import { everyPart, everyUnit, everyWeekday, frequency, perUnit } from './rules/set.js';
import { weekOfMonth } from './rules/week-of-month.js';
import { weekday } from './rules/weekday.js';
import { attributiveYear, bareYear, headingYear, introducedYear, shortYear } from './rules/year.js';
import { yearRange, yearRangeEnd } from './rules/year-range.js';

/** Every rule that proposes time expressions; where two propose the same words, the first wins. */
export const rules: readonly Rule[] = [
  isoDate,
  numericDate,
  namedDate,
  monthDay,
  dayMonth,
  monthYear,
  bareMonth,
  introducedMonth,
  introducedYear,
  yearRange,
  yearRangeEnd,
  attributiveYear,
  headingYear,
  bareYear,
  shortYear,
  numericDecade,
  wordDecade,
  century,
  seasonOfYear,
  season,
  doubtfulSeason,
  quarter,
  abbreviatedQuarter,
  half,
  fiscalYear,
  ...holidays,
  weekOfMonth,
  weekday,
  dayReference,
  dayBeyond,
  night,
  overnight,
  pointedPart,
  everyPart,
  barePart,
  twelveHourTime,
  twentyFourHourTime,
  oClock,
  fourDigitTime,
  relativeUnit,
  knownUnit,
  unitEnd,
  theWeekend,
  ago,
  later,
  earlier,
  before,
  unitBefore,
  fromNow,
  ageOld,
  aged,
  pastDuration,
  previousDuration,
  leadingUnit,
  pastUnit,
  pastUnits,
  nextDuration,
  everyUnit,
  perUnit,
  measuredDuration,
  describedDuration,
  compoundDuration,
  vagueDuration,
  frequency,
  everyWeekday,
  ...references,
  formerOrFuture,
  eventDay,
  bareDay,
];
