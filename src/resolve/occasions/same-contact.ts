import type { Contact } from '../../schema/contact.js';
import type { WhoIsWho } from '../entities/who-is-who.js';

/** A contact of one report, with what it is matched by. */
export interface ToldContact {
  readonly contact: Contact;
  readonly report: string;
  /** Day the report could be known, ISO 8601. */
  readonly knownAt: string;
  readonly parties: ReadonlySet<string>;
}

export interface Match {
  readonly reasons: string[];
  readonly certainty: number;
}

/** Days between two reports that both tell of an undated contact as their news. */
const newsLasts = 2;
const millisecondsOfDay = 86_400_000;

export function toldContact(contact: Contact, report: string, knownAt: string, people: WhoIsWho): ToldContact {
  return { contact, report, knownAt, parties: new Set(contact.parties.map((party) => people.of(party).name)) };
}

/** Why two contacts of different reports are one; null where kind, parties, time or place speak against it or too little for it. */
export function sameContact(one: ToldContact, other: ToldContact): Match | null {
  if (one.report === other.report && !restated(one.contact, other.contact)) return null;
  const kind = commonKind(one.contact.kind, other.contact.kind);
  if (kind === null) return null;
  if (one.parties.size < 2 || other.parties.size < 2) return null;
  const [few, many] =
    one.parties.size < other.parties.size ? [one.parties, other.parties] : [other.parties, one.parties];
  if (![...few].every((party) => many.has(party))) return null;
  const who = `${kind} of ${[...few].join(' and ')}`;
  const [day, otherDay] = [daysOf(one.contact), daysOf(other.contact)];
  if (day !== null && otherDay !== null) {
    if (day.from > otherDay.to || otherDay.from > day.to) return null;
    const exact = day.from === day.to && otherDay.from === otherDay.to;
    return exact
      ? { reasons: [who, `both on ${day.from}`], certainty: 0.95 }
      : { reasons: [who, `their times overlap (${told(one.contact)}, ${told(other.contact)})`], certainty: 0.6 };
  }
  return bothNews(one, other)
    ? { reasons: [who, 'both the news of reports at most two days apart'], certainty: 0.7 }
    : null;
}

/** A report that dates its news once may speak of it again without the date. */
function restated(one: Contact, other: Contact): boolean {
  return (one.when === null) !== (other.when === null) && one.status === other.status;
}

/** "Talks" may be held by telephone or in a room; a call is no meeting. */
function commonKind(one: Contact['kind'], other: Contact['kind']): string | null {
  if (one === other) return `both a ${one}`;
  return one === 'talks' || other === 'talks' ? `a ${one} and a ${other}` : null;
}

/** First and last day of a contact known at least to the month; null where its time is not. */
export function daysOf({ when }: Contact): { readonly from: string; readonly to: string } | null {
  if (when?.start == null || when.end === null) return null;
  if (!/^(month|week|day|part-of-day|hour|minute)$/.test(when.precision)) return null;
  return { from: when.start.slice(0, 10), to: when.end.slice(0, 10) };
}

const told = ({ when }: Contact): string => when?.text ?? 'undated';

/** A date that is missing is never guessed: undated contacts meet only as the news of the same days. */
function bothNews(one: ToldContact, other: ToldContact): boolean {
  if (one.contact.background || other.contact.background) return false;
  const nearReports = Math.abs(Date.parse(one.knownAt) - Date.parse(other.knownAt)) <= newsLasts * millisecondsOfDay;
  const dated = daysOf(one.contact) ?? daysOf(other.contact);
  if (dated === null) return nearReports;
  const undated = daysOf(one.contact) === null ? one : other;
  const lag = Date.parse(undated.knownAt) - Date.parse(dated.from);
  return lag >= 0 && lag <= newsLasts * millisecondsOfDay;
}
