import type { Action } from '../../schema/action.js';
import type { Contact } from '../../schema/contact.js';
import type { Time } from '../../schema/time.js';
import { millisecondsOfDay, newsLasts } from '../days.js';

/** A contact or an action of one report, with when the report could be known. */
export interface ToldFact<Fact extends Contact | Action = Contact | Action> {
  readonly fact: Fact;
  readonly report: string;
  /** Day the report could be known, ISO 8601. */
  readonly knownAt: string;
  /** Time of publication, where known to more than the day. */
  readonly toldAt: string;
  /** Ids of those who have a part in it. */
  readonly parties: ReadonlySet<string>;
}

export interface Match {
  readonly reasons: string[];
  readonly certainty: number;
}

/** First and last day of something, ISO 8601. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** First and last day of what is known at least to the month; null where its time is not. */
export function daysOf({ when }: { readonly when: Time | null }): Days | null {
  if (when?.start == null || when.end === null) return null;
  if (!/^(month|week|day|part-of-day|hour|minute)$/.test(when.precision)) return null;
  return { from: when.start.slice(0, 10), to: when.end.slice(0, 10) };
}

/** The day something happened, as far as is told; else the day it could be known. */
export const dayOf = (fact: { readonly when: Time | null }, knownAt: string): string => daysOf(fact)?.from ?? knownAt;

export const daysOverlap = (one: Days | null, other: Days | null): boolean =>
  one === null || other === null || (one.from <= other.to && other.from <= one.to);

/** A date that is missing is never guessed: what is undated meets others only as the news of the same days. */
export function bothNews(one: ToldFact, other: ToldFact): boolean {
  if (one.fact.background || other.fact.background) return false;
  const dated = daysOf(one.fact) ?? daysOf(other.fact);
  if (dated === null) return Math.abs(daysBetween(one.knownAt, other.knownAt)) <= newsLasts;
  const undated = daysOf(one.fact) === null ? one : other;
  const lag = daysBetween(dated.from, undated.knownAt);
  return lag >= 0 && lag <= newsLasts;
}

/** Days after which a report that names the place still means what was held there last. */
export const remembered = 45;

/** Days within which something can be matched with anything: its own and those of the news of it. */
export function window({ fact, knownAt }: ToldFact): readonly [from: number, to: number] {
  const days = daysOf(fact);
  const [from, to] = days === null ? [knownAt, knownAt] : [days.from, days.to];
  const back = days === null && fact.place !== null ? remembered : newsLasts;
  return [dayNumber(from) - back, dayNumber(to) + newsLasts];
}

const dayNumber = (day: string): number => Math.floor(Date.parse(day) / millisecondsOfDay);
const daysBetween = (one: string, other: string): number => dayNumber(other) - dayNumber(one);

export const timeWords = ({ when }: { readonly when: Time | null }): string => when?.text ?? 'undated';
