import type { Time } from '../schema/time.js';
import type { KnownRecord } from './known-record.js';

/** The day of a time that is known to the day; null for a longer stretch. */
export function dayOf(time: Time | null): string | null {
  if (time?.start == null || time.end === null) return null;
  const [from, to] = [time.start.slice(0, 10), time.end.slice(0, 10)];
  return from === to ? from : null;
}

/** The day on which a report tells what it tells: that of its dateline or publication, or the first on which it could be known. */
export function dayOfReport({ record: { report }, knownAt }: KnownRecord): string {
  return (report.dateline?.date ?? report.publishedAt ?? knownAt).slice(0, 10);
}

/** Days for which something is news: reports as far apart may both tell of it without its date. */
export const newsLasts = 2;

export const millisecondsOfDay = 86_400_000;

export function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / millisecondsOfDay;
}
