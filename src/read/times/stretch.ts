import { type Day, dayOf, formatDay, numberOf, plusMonths } from './calendar.js';
import type { Interval } from './interval.js';
import type { DurationMeaning, Unit } from './meaning.js';

const days: Readonly<Partial<Record<Unit, number>>> = { D: 1, W: 7, FN: 14 };
const months: Readonly<Partial<Record<Unit, number>>> = { MO: 1, Q: 3, Y: 12, DE: 120, CE: 1200 };
const precisions = {
  D: 'day',
  W: 'week',
  FN: 'week',
  MO: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
} as const;

/** The stretch of days that "the past two years" or "the next six weeks" covers, seen from the day of the report; null for other durations. */
export function stretchOf({ unit, amount, toward }: DurationMeaning, reference: Day | null): Interval | null {
  if (toward === undefined || reference === null || amount === 'X' || amount % 1 !== 0) return null;
  const sign = toward === 'past' ? -1 : 1;
  const [dayCount, monthCount] = [days[unit], months[unit]];
  if (dayCount === undefined && monthCount === undefined) return null;
  const far =
    dayCount === undefined
      ? plusMonths(reference, sign * amount * (monthCount ?? 0))
      : dayOf(numberOf(reference) + sign * amount * dayCount);
  const [from, to] = (sign < 0 ? [far, reference] : [reference, far]).map(formatDay);
  return { edtf: `${from}/${to}`, from, to, precision: precisions[unit as keyof typeof precisions] };
}
