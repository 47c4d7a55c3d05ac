import type { Time } from '../../schema/time.js';
import { dayOf, formatDay, lengthOfMonth, mondayOf } from './calendar.js';

/** EDTF level 1 (ISO 8601-2) of a TIMEX3 value, its first and last day or minute, and how precise it is. */
export interface Interval extends Pick<Time, 'edtf' | 'precision'> {
  readonly from: string | null;
  readonly to: string | null;
}

const nothing: Interval = { edtf: null, from: null, to: null, precision: 'unknown' };
const edtfSeasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };
const firstMonths: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
};

export function intervalOf(value: string): Interval {
  let found: RegExpExecArray | null;
  if ((found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(Z|[+-]\d\d(?::\d\d)?)?$/.exec(value)) !== null) {
    const [, year, month, day, time, zone = ''] = found;
    const minute = `${year}-${month}-${day}T${time}${zone}`;
    return { edtf: `${year}-${month}-${day}T${time}:00${zone}`, from: minute, to: minute, precision: 'minute' };
  }
  if ((found = /^(\d{4}-\d\d-\d\d)(T\w+)?$/.exec(value)) !== null) {
    const precision = found[2] === undefined ? 'day' : 'part-of-day';
    return { edtf: found[1], from: found[1], to: found[1], precision };
  }
  if ((found = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)) !== null) {
    const monday = mondayOf(Number(found[1]), Number(found[2]));
    const [from, to] = [formatDay(dayOf(monday + (found[3] === undefined ? 0 : 5))), formatDay(dayOf(monday + 6))];
    return { edtf: `${from}/${to}`, from, to, precision: found[3] === undefined ? 'week' : 'day' };
  }
  if ((found = /^(\d{4})-(\d\d)$/.exec(value)) !== null)
    return { ...months(found[1], Number(found[2]), 1), edtf: value, precision: 'month' };
  if ((found = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)) !== null) {
    return {
      ...months(found[1], firstMonths[found[2]], 3),
      edtf: `${found[1]}-${edtfSeasons[found[2]]}`,
      precision: 'season',
    };
  }
  if ((found = /^(\d{4})-([QH]\d)$/.exec(value)) !== null) {
    return months(found[1], firstMonths[found[2]], found[2].startsWith('Q') ? 3 : 6);
  }
  if (/^\d{4}$/.test(value)) return years(value, value, value, 'year');
  if (/^\d{3}$/.test(value)) return years(`${value}0`, `${value}9`, `${value}X`, 'decade');
  if (/^\d\d$/.test(value)) return years(`${value}00`, `${value}99`, `${value}XX`, 'century');
  return nothing;
}

const years = (first: string, last: string, edtf: string, precision: Time['precision']): Interval => ({
  edtf,
  from: `${first}-01-01`,
  to: `${last}-12-31`,
  precision,
});

function months(yearText: string, month: number, count: number): Interval {
  const year = Number(yearText);
  const last = month + count - 1;
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  const from = formatDay({ year, month, day: 1 });
  const to = formatDay({ year: lastYear, month: lastMonth, day: lengthOfMonth(lastYear, lastMonth) });
  return { edtf: `${from.slice(0, 7)}/${to.slice(0, 7)}`, from, to, precision: count === 3 ? 'quarter' : 'month' };
}
