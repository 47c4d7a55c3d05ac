import { type Day, numberOf } from '../calendar.js';
import { anchorOf, type Context, type ToldDate } from '../context.js';
import type { CalendarMeaning, Direction } from '../meaning.js';

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The year of a date that may not tell it; null where nothing does. */
export function yearOf(meaning: CalendarMeaning, context: Context): number | null {
  if (meaning.year !== undefined) return meaning.year;
  if (meaning.yearOffset !== undefined) {
    const from = anchorOf(context, meaning.yearOffset.base);
    return from === null ? null : from.year + meaning.yearOffset.amount;
  }
  const month = firstMonthOf(meaning);
  if (month === undefined) return null;
  if (context.mode === 'narrative' && context.told !== null)
    return yearInNarrative(month, context.told, meaning.direction);
  return context.reference === null ? null : yearInNews(meaning, month, context.reference, context);
}

function firstMonthOf({ month, season, quarter, half, holiday }: CalendarMeaning): number | undefined {
  if (month !== undefined) return month;
  if (season !== undefined) return seasonMonths[season];
  if (quarter !== undefined) return quarter * 3 - 2;
  if (half !== undefined) return half * 6 - 5;
  if (holiday === undefined) return undefined;
  return /^\d/.test(holiday)
    ? Number(holiday.slice(0, 2))
    : holiday === 'easter'
      ? 4
      : holiday === 'memorial'
        ? 5
        : holiday === 'labor'
          ? 9
          : 11;
}

/** A narrative goes on: a month well before the one told of is the next year's. */
function yearInNarrative(month: number, told: ToldDate, direction: Direction | undefined): number {
  if (direction === 'last' || direction === 'previous') return month < (told.month ?? 1) ? told.year : told.year - 1;
  if (direction === 'next' || direction === 'following') return month > (told.month ?? 12) ? told.year : told.year + 1;
  if (told.month === undefined) return told.year;
  const ahead = month - told.month;
  if (ahead <= -8) return told.year + 1;
  return ahead >= 10 ? told.year - 1 : told.year;
}

function yearInNews(meaning: CalendarMeaning, month: number, reference: Day, { tense }: Context): number {
  const { year } = reference;
  if (meaning.direction === 'last') return month < reference.month ? year : year - 1;
  if (meaning.direction === 'next') return month > reference.month ? year : year + 1;
  if (meaning.direction === 'this') return year;
  if (meaning.day !== undefined) {
    const distance = (candidate: number) =>
      Math.abs(numberOf({ year: candidate, month, day: meaning.day! }) - numberOf(reference));
    return [year, year - 1, year + 1].reduce((best, candidate) =>
      distance(candidate) < distance(best) ? candidate : best,
    );
  }
  if (tense === 'future') return month < reference.month - 1 ? year + 1 : year;
  return month > reference.month ? year - 1 : year;
}
