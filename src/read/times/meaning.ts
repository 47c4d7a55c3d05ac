/** ISO 8601 designators, with own letters where ISO has none or the same: quarter Q, weekend WE, fortnight FN, decade DE... */
export type Unit = 'S' | 'M' | 'H' | 'D' | 'W' | 'WE' | 'FN' | 'MO' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML' | 'SN';

/** Where an expression points from its anchor: "last", "next", "this"; "same", "previous" and "following" from the time told of before. */
export type Direction = 'last' | 'next' | 'this' | 'same' | 'previous' | 'following' | 'coming';

/** A time of day. `value` as TIMEX3 writes it, after the T: 09:00, MO. */
export interface Clock {
  readonly value: string;
  /** Minutes from UTC, where given. */
  readonly zone?: number;
}

/** A date, as far as the words give it: what is missing comes from the anchor. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly century?: number;
  /** Years of it divided by ten: 197 for the 1970s; below ten without its century: 7 for the 70s. */
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly fiscal?: boolean;
  readonly season?: string;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly weekend?: boolean;
  /** Which week of the month; -1 for the last. */
  readonly weekOfMonth?: number;
  readonly holiday?: string;
  readonly clock?: Clock;
  /** A time of day of no one day: "at night". */
  readonly anyDay?: boolean;
  readonly direction?: Direction;
  /** The expression gives the year by words: "of that year", "next year". */
  readonly yearOffset?: { readonly amount: number; readonly base: Base };
  readonly modifier?: Modifier;
}

export type Base = 'reference' | 'narrative';

/** A unit counted from the reference time or from the time told of before: "two weeks ago", "last year", "the next day". */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** Signed; null where vague ("a few days later"). */
  readonly amount: number | null;
  readonly sign: -1 | 0 | 1;
  readonly base: Base;
  readonly clock?: Clock;
  readonly weekday?: number;
  readonly modifier?: Modifier;
}

export interface DurationMeaning {
  readonly kind: 'duration';
  readonly unit: Unit;
  readonly amount: number | 'X';
  /** Ends ("the past two years") or begins ("the next two years") at the reference time. */
  readonly toward?: 'past' | 'future';
  /** Counted from an event the text names: "two days after the siege". */
  readonly fromEvent?: boolean;
  readonly modifier?: Modifier;
}

export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** Now, the past or the future at large. */
export interface ReferenceMeaning {
  readonly kind: 'reference';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** Taken for a time in a narrative only. */
  readonly narrative?: boolean;
}

/** A day told only by an event: "the day after the attack". */
export interface EventDayMeaning {
  readonly kind: 'event-day';
}

export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | DurationMeaning
  | SetMeaning
  | ReferenceMeaning
  | EventDayMeaning;

/** TIMEX3 mod values. */
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS';

/** A stretch of words proposed as a time expression. */
export interface Proposal {
  readonly first: number;
  /** Index after the last word. */
  readonly last: number;
  readonly meaning: Meaning;
}
