import type { Day } from './calendar.js';
import type { Tense } from './tense.js';

/** A date a text has told of, as far as it did. */
export interface ToldDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What an expression is resolved against. */
export interface Context {
  /** The day of the report; null where it tells none. */
  readonly reference: Day | null;
  /** News counts from the day of the report, a narrative from the dates it has told of before. */
  readonly mode: 'news' | 'narrative';
  /** The last date told of, and the last ones told of to the month and to the day. */
  readonly told: ToldDate | null;
  readonly toldMonth: ToldDate | null;
  readonly toldDay: Day | null;
  /** Whether the last date was told of in the same paragraph. */
  readonly isToldNear: boolean;
  /** Year of a date told of in passing, years away from the narrative. */
  readonly aside: number | null;
  readonly tense: Tense | null;
}

/** The context after an expression told of a date. `leads`: whether it opens what follows ("In 1862", a heading), as against "the 1862 campaign". */
export function tell(context: Context, date: ToldDate, leads: boolean): Context {
  if (context.mode === 'narrative' && context.told !== null) {
    if (date.month === undefined && (date.year === context.told.year || !leads)) return context;
    const isFar = (year: number) => Math.abs(date.year - year) > asideYears;
    if (isFar(context.told.year) && (context.aside === null || isFar(context.aside)))
      return { ...context, aside: date.year };
  }
  const { year, month, day } = date;
  return {
    ...context,
    told: date,
    toldMonth: month === undefined ? context.toldMonth : date,
    toldDay: month === undefined || day === undefined ? context.toldDay : { year, month, day },
  };
}

/** A narrative that names a date years off is taken to leave its thread only when it names a second one near it. */
const asideYears = 3;

/** The day a narrative has come to, where known to the day. */
const narrativeDay = ({ told, toldDay }: Context): Day | null =>
  told !== null && toldDay !== null && told.year === toldDay.year && (told.month ?? toldDay.month) === toldDay.month
    ? toldDay
    : null;

const tells = (date: ToldDate, needs: 'month' | 'day' | undefined): boolean =>
  needs === undefined || (date.month !== undefined && (needs === 'month' || date.day !== undefined));

/** The date that "next" and "later" count from: in news the day of the report unless the text is telling of another. */
export function anchorOf(context: Context, base: 'reference' | 'narrative', needs?: 'month' | 'day'): ToldDate | null {
  const { reference, mode, told } = context;
  if (mode === 'news')
    return base === 'narrative' && told !== null && tells(told, needs) && !isAheadOfPast(context, told)
      ? told
      : reference;
  return narrativeDay(context) ?? told ?? reference;
}

/** "They will meet on Wednesday. They talked a day earlier": what is past is not counted from a day to come. */
const isAheadOfPast = ({ tense, reference }: Context, { year, month, day }: ToldDate): boolean =>
  tense === 'past' &&
  reference !== null &&
  month !== undefined &&
  day !== undefined &&
  year * 372 + month * 31 + day > reference.year * 372 + reference.month * 31 + reference.day;

/** The date a TIMEX3 value tells of; null where it tells of no year. */
export function dateIn(value: string): ToldDate | null {
  const found = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q(\d)))?/.exec(value);
  if (found === null) return null;
  const [, year, month, day, quarter] = found;
  if (quarter !== undefined) return { year: Number(year), month: Number(quarter) * 3 - 2 };
  return { year: Number(year), month: numberIn(month), day: numberIn(day) };
}

const numberIn = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);
