import { type Day, easterOf, nthWeekday } from '../calendar.js';

/** The day of a holiday in a year; the named ones move. */
export function holidayIn(holiday: string, year: number): Day {
  switch (holiday) {
    case 'easter':
      return easterOf(year);
    case 'thanksgiving':
      return nthWeekday(year, 11, 4, 4);
    case 'labor':
      return nthWeekday(year, 9, 1, 1);
    case 'memorial':
      return nthWeekday(year, 5, 1, -1);
    default: {
      const [month, day] = holiday.split('-').map(Number);
      return { year, month, day };
    }
  }
}
