import { type Day, numberOf } from '../calendar.js';
import { anchorOf, type Context, type ToldDate } from '../context.js';
import type { CalendarMeaning, Direction } from '../meaning.js';
import type { Tense } from '../tense.js';
import { holidayIn } from './holiday-date.js';

/** First month of a season, and how many it has. */
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const seasonLength = 3;

/** The year of a date that may not tell it; null where nothing does. */
export function yearOf(meaning: CalendarMeaning, context: Context): number | null {
  if (meaning.year !== undefined) return meaning.year;
  if (meaning.yearOffset !== undefined) {
    const from = anchorOf(context, meaning.yearOffset.base);
    return from === null ? null : from.year + meaning.yearOffset.amount;
  }
  const { reference, mode, told } = context;
  const months = monthsOf(meaning);
  if (months === null) return null;
  if (mode === 'narrative' && told !== null) return yearInNarrative(months.first, told, meaning.direction);
  if (reference === null) return null;
  const dayIn = dayOf(meaning);
  if (meaning.direction === undefined && dayIn !== null) return nearestYear(dayIn, reference, context.tense);
  return yearInNews(months, reference, context.tense, meaning);
}

interface Months {
  readonly first: number;
  readonly last: number;
}

function monthsOf({ month, season, quarter, half, holiday }: CalendarMeaning): Months | null {
  if (month !== undefined) return { first: month, last: month };
  if (season !== undefined) return { first: seasonMonths[season], last: seasonMonths[season] + seasonLength - 1 };
  if (quarter !== undefined) return { first: quarter * 3 - 2, last: quarter * 3 };
  if (half !== undefined) return { first: half * 6 - 5, last: half * 6 };
  if (holiday === undefined) return null;
  const { month: first } = holidayIn(holiday, 2000);
  return { first, last: first };
}

/** The day a date stands for in a year; null for a longer time. */
function dayOf({ month, day, holiday }: CalendarMeaning): ((year: number) => Day) | null {
  if (holiday !== undefined) return (year) => holidayIn(holiday, year);
  return month === undefined || day === undefined ? null : (year) => ({ year, month, day });
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

/** Days by which a date may lie on the side its verb does not tell ("was planned for May 5"), and how much further they count beyond. */
const slack = 31;
const wrongSideWeight = 4;

/** The year that brings a day nearest the report's, by preference on the side the tense tells; reports mostly look back. */
function nearestYear(dayIn: (year: number) => Day, reference: Day, tense: Tense | null): number {
  const distance = (year: number): number => {
    const days = numberOf(dayIn(year)) - numberOf(reference);
    const isWrongSide = tense === 'future' ? days < -slack : days > slack;
    return Math.abs(days) * (isWrongSide ? wrongSideWeight : 1);
  };
  const { year } = reference;
  return [year, year - 1, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

function yearInNews(
  months: Months,
  reference: Day,
  tense: Tense | null,
  { direction, quarter }: CalendarMeaning,
): number {
  const { year, month } = reference;
  if (direction === 'last') return months.last < month ? year : year - 1;
  if (direction === 'next') return months.first > month ? year : year + 1;
  if (direction === 'this') return year;
  if (tense === 'future') return months.last < month - 1 ? year + 1 : year;
  const notYet = quarter !== undefined && tense === 'past' ? months.last >= month : months.first > month;
  return notYet ? year - 1 : year;
}
