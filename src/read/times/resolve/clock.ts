import { type Day, dayOf, formatDay, numberOf } from '../calendar.js';
import type { Clock } from '../meaning.js';

/** TIMEX3 value of a time of day on a day: 2025-07-03TMO, 2009-06-01T12:00Z; midnight is the end of its day. */
export function timeOn(day: Day | null, clock: Clock): string {
  const { value, zone } = clock;
  const date = day === null ? 'XXXX-XX-XX' : formatDay(value === '24:00' ? dayOf(numberOf(day)) : day);
  return `${date}T${value}${zone === undefined || !/^\d/.test(value) ? '' : zoneText(zone)}`;
}

function zoneText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${rest}`;
}
