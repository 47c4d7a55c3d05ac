import {
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isDay,
  lengthOfMonth,
  numberOf,
  weekdayOf,
} from '../calendar.js';
import { anchorOf, type Context } from '../context.js';
import type { CalendarMeaning } from '../meaning.js';
import { type Resolved, unresolved } from '../resolved.js';
import { timeOn } from './clock.js';
import { holidayIn } from './holiday-date.js';
import { dayOfWeekday } from './weekday-date.js';
import { yearOf } from './year-of.js';

/** "July 3", "Thursday", "the third quarter", "1998": what the words leave out comes from the context. */
export function resolveCalendar(meaning: CalendarMeaning, context: Context): Resolved {
  const { clock, century, decade, weekday } = meaning;
  if (century !== undefined) return known(String(century - 1));
  if (decade !== undefined) return known(String(decade));
  if (weekday !== undefined) {
    const day = dayOfWeekday(weekday, meaning.direction, context);
    if (day === null) return unresolved('DATE', `XXXX-WXX-${weekday}`, 'no date to count from');
    const value = clock === undefined ? formatDay(day) : timeOn(day, clock);
    return { type: clock === undefined ? 'DATE' : 'TIME', value, anchor: anchorName(context), reason: null };
  }
  if (clock !== undefined && meaning.day === undefined && meaning.holiday === undefined)
    return timeOfDay(meaning, context);
  if (meaning.weekend === true) return weekendOf(context);
  if (meaning.month === undefined && meaning.day !== undefined) return dayOfKnownMonth(meaning.day, context);
  const year = yearOf(meaning, context);
  const value = valueIn(year, meaning);
  if (
    year !== null &&
    meaning.month !== undefined &&
    meaning.day !== undefined &&
    !isDay({ year, month: meaning.month, day: meaning.day })
  ) {
    return unresolved('DATE', `${formatMonth(year, meaning.month)}-XX`, 'there is no such day');
  }
  const type = clock === undefined ? 'DATE' : 'TIME';
  if (year === null) return unresolved(type, value, 'no date to take the year from');
  return { type, value, anchor: meaning.year === undefined ? anchorName(context) : 'none', reason: null };
}

function valueIn(year: number | null, meaning: CalendarMeaning): string {
  const { quarter, half, season, month, day, holiday, clock, weekOfMonth } = meaning;
  const prefix = year === null ? 'XXXX' : formatYear(year);
  if (quarter !== undefined) return `${prefix}-Q${quarter}`;
  if (half !== undefined) return `${prefix}-H${half}`;
  if (season !== undefined) return `${prefix}-${season}`;
  if (holiday !== undefined && year !== null) {
    const date = holidayIn(holiday, year);
    return clock === undefined ? formatDay(date) : timeOn(date, clock);
  }
  if (month === undefined) return prefix;
  if (weekOfMonth !== undefined && year !== null) return formatWeek(weekIn(year, month, weekOfMonth));
  if (day === undefined) return year === null ? `XXXX-${String(month).padStart(2, '0')}` : formatMonth(year, month);
  if (year === null) return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return clock === undefined ? formatDay({ year, month, day }) : timeOn({ year, month, day }, clock);
}

/** A time of day alone belongs to the day told of. */
function timeOfDay({ clock, anyDay }: CalendarMeaning, context: Context): Resolved {
  if (anyDay === true && clock !== undefined && !/^\d/.test(clock.value))
    return unresolved('TIME', timeOn(null, clock), 'of no one day');
  const from = anchorOf(context, context.isToldNear ? 'narrative' : 'reference', 'day');
  const day =
    from?.month === undefined || from.day === undefined ? null : { year: from.year, month: from.month, day: from.day };
  const value = timeOn(day, clock!);
  if (day === null) return unresolved('TIME', value, 'the day is not told');
  return { type: 'TIME', value, anchor: anchorName(context), reason: null };
}

/** "the 5th" is of the month told of. */
function dayOfKnownMonth(day: number, context: Context): Resolved {
  const from = context.toldMonth ?? context.reference;
  if (from?.month === undefined) return unresolved('DATE', 'XXXX-XX-XX', 'the month is not told');
  return {
    type: 'DATE',
    value: formatDay({ year: from.year, month: from.month, day }),
    anchor: anchorName(context),
    reason: null,
  };
}

/** The last weekend, the one under way, or by the tense the one to come. */
function weekendOf(context: Context): Resolved {
  const { reference, tense } = context;
  if (reference === null) return unresolved('DATE', 'XXXX-WXX-WE', 'no date to count from');
  const today = numberOf(reference);
  const under = weekdayOf(today) > 5 || tense === 'future';
  return { type: 'DATE', value: `${formatWeek(under ? today : today - 7)}-WE`, anchor: 'publication', reason: null };
}

/** Monday of a week of a month: the first has the 4th in it (as ISO 8601 has it for years), the last ends within the month. */
function weekIn(year: number, month: number, week: number): number {
  const first = numberOf({ year, month, day: 4 });
  const last = numberOf({ year, month, day: lengthOfMonth(year, month) });
  return week > 0 ? first - weekdayOf(first) + 1 + (week - 1) * 7 : last - (weekdayOf(last) % 7) - 6;
}

const known = (value: string): Resolved => ({ type: 'DATE', value, anchor: 'none', reason: null });

const anchorName = ({ mode, told }: Context): 'publication' | 'other-time' =>
  mode === 'narrative' && told !== null ? 'other-time' : 'publication';
