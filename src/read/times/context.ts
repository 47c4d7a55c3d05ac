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
  readonly tense: Tense | null;
}

export function tell(context: Context, date: ToldDate): Context {
  const { year, month, day } = date;
  return {
    ...context,
    told: date,
    toldMonth: month === undefined ? context.toldMonth : date,
    toldDay: month === undefined || day === undefined ? context.toldDay : { year, month, day },
  };
}

/** The day a narrative has come to, where known to the day. */
const narrativeDay = ({ told, toldDay }: Context): Day | null =>
  told !== null && toldDay !== null && told.year === toldDay.year && (told.month ?? toldDay.month) === toldDay.month
    ? toldDay
    : null;

/** The date that "next" and "later" count from: in news the day of the report unless the text is telling of another. */
export function anchorOf(context: Context, base: 'reference' | 'narrative'): ToldDate | null {
  const { reference, mode, told } = context;
  if (mode === 'news') return base === 'reference' ? reference : (told ?? reference);
  return narrativeDay(context) ?? told ?? reference;
}
