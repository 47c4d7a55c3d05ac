/** Days as counted from 1970-01-01 in the proleptic Gregorian calendar (ISO 8601). */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;

export const numberOf = ({ year, month, day }: Day): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayLength);
};

export function dayOf(number: number): Day {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether a day stands in the calendar: there is no June 31. */
export const isDay = (day: Day): boolean => dayOf(numberOf(day)).day === day.day && day.month >= 1 && day.month <= 12;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const lengthOfMonth = (year: number, month: number): number =>
  numberOf({ year, month: month + 1, day: 1 }) - numberOf({ year, month, day: 1 });

/** The ISO 8601 week a day stands in; its year can differ from the day's. */
function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayOf(thursday);
  return { year, week: Math.floor((thursday - numberOf({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): number {
  const fourth = numberOf({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The day of a month some months on, the day kept within the month. */
export function plusMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + month - 1 + months;
  const next = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...next, day: Math.min(day, lengthOfMonth(next.year, next.month)) };
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

export const formatYear = (year: number): string => pad(year, 4);
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const formatDay = ({ year, month, day }: Day): string => `${formatMonth(year, month)}-${pad(day, 2)}`;
export const formatWeek = (number: number): string => {
  const { year, week } = weekOf(number);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
};

/** Easter Sunday (Gregorian), by the anonymous algorithm of Nature, 1876. */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** The nth (from the end where negative) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = numberOf({ year, month, day: 1 });
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  if (nth > 0) return dayOf(first + offset + (nth - 1) * 7);
  const last = first + lengthOfMonth(year, month) - 1;
  return dayOf(last - ((weekdayOf(last) - weekday + 7) % 7));
}
