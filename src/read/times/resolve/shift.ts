import { type Day, dayOf, formatDay, formatMonth, formatWeek, formatYear, numberOf, plusMonths } from '../calendar.js';
import { anchorOf, type Context, type ToldDate } from '../context.js';
import type { ShiftMeaning, Unit } from '../meaning.js';
import { type Resolved, unresolved } from '../resolved.js';
import { timeOn } from './clock.js';

/** "last week", "two years ago", "the next day" */
export function resolveShift(meaning: ShiftMeaning, context: Context): Resolved {
  const { unit, amount, clock, sign } = meaning;
  const type = clock === undefined ? 'DATE' : 'TIME';
  if (amount === null || (amount % 1 !== 0 && unit !== 'Y')) {
    return unresolved(type, sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'how far is not told');
  }
  const from = anchorOf(context, meaning.base, neededFor(unit));
  if (from === null) return unresolved(type, emptyValue(unit), 'no date to count from');
  const anchor =
    context.mode === 'news' && (meaning.base === 'reference' || context.told === null) ? 'publication' : 'other-time';
  const day = dayIn(from);
  if (clock !== undefined || unit === 'D') {
    if (day === null) return unresolved(type, emptyValue('D'), 'the day to count from is not told');
    const target = dayOf(numberOf(day) + amount);
    return { type, value: clock === undefined ? formatDay(target) : timeOn(target, clock), anchor, reason: null };
  }
  const value = valueAfter(from, unit, amount);
  return value === null
    ? unresolved(type, emptyValue(unit), 'the date to count from is not told so closely')
    : { type: 'HMS'.includes(unit) ? 'TIME' : 'DATE', value, anchor, reason: null };
}

function valueAfter(from: ToldDate, unit: Unit, amount: number): string | null {
  const day = dayIn(from);
  switch (unit) {
    case 'Y':
      return formatYear(from.year + Math.floor(amount));
    case 'DE':
      return String(Math.floor((from.year + amount * 10) / 10));
    case 'CE':
      return String(Math.floor((from.year + amount * 100) / 100));
    case 'MO': {
      if (from.month === undefined) return null;
      const { year, month } = plusMonths({ year: from.year, month: from.month, day: 1 }, amount);
      return formatMonth(year, month);
    }
    case 'Q': {
      if (from.month === undefined) return null;
      const quarters = from.year * 4 + Math.ceil(from.month / 3) - 1 + amount;
      return `${formatYear(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`;
    }
    case 'W':
    case 'FN':
      return day === null ? null : formatWeek(numberOf(day) + amount * (unit === 'FN' ? 14 : 7));
    case 'WE':
      return day === null ? null : `${formatWeek(numberOf(day) + amount * 7)}-WE`;
    case 'H':
    case 'M':
    case 'S':
      return day === null ? null : `${formatDay(day)}TXX`;
    default:
      return null;
  }
}

const neededFor = (unit: Unit): 'month' | 'day' | undefined =>
  unit === 'Y' || unit === 'DE' || unit === 'CE' ? undefined : unit === 'MO' || unit === 'Q' ? 'month' : 'day';

const dayIn = ({ year, month, day }: ToldDate): Day | null =>
  month === undefined || day === undefined ? null : { year, month, day };

const emptyValue = (unit: Unit): string => (unit === 'Y' ? 'XXXX' : unit === 'MO' ? 'XXXX-XX' : 'XXXX-XX-XX');
