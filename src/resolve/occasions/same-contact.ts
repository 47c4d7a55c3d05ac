import { countryOf } from '../../lexicon/actors.js';
import type { Contact } from '../../schema/contact.js';
import { millisecondsOfDay } from '../days.js';
import type { WhoIsWho } from '../entities/who-is-who.js';
import { someoneOf } from './contact-parties.js';
import { bothNews, daysOf, type Match, remembered, type ToldFact, timeWords } from './told-fact.js';

/** Why two contacts are one; null where kind, parties, time or place speak against it or too little for it. */
export function sameContact(one: ToldFact<Contact>, other: ToldFact<Contact>, people: WhoIsWho): Match | null {
  if (one.report === other.report && !restated(one.fact, other.fact)) return null;
  const kind = commonKind(one.fact.kind, other.fact.kind);
  if (kind === null) return null;
  if (one.parties.size < 2 || other.parties.size < 2) return null;
  const [few, many] = one.parties.size < other.parties.size ? [one, other] : [other, one];
  if (![...few.parties].every((party) => many.parties.has(party))) return null;
  const names = new Set(someoneOf(few.fact, few.knownAt, people).map(({ name }) => name));
  const who = `${kind} of ${[...names].join(' and ')}`;
  const [day, otherDay] = [daysOf(one.fact), daysOf(other.fact)];
  if (comeApart(one.fact, other.fact) || placesApart(one.fact, other.fact)) return null;
  if (day !== null && otherDay !== null) {
    if (day.from > otherDay.to || otherDay.from > day.to) return null;
    const exact = day.from === day.to && otherDay.from === otherDay.to;
    return exact
      ? { reasons: [who, `both on ${day.from}`], certainty: 0.95 }
      : { reasons: [who, `their times overlap (${timeWords(one.fact)}, ${timeWords(other.fact)})`], certainty: 0.6 };
  }
  const again = laterMention(one, other);
  if (again !== null) return { reasons: [who, again], certainty: 0.6 };
  return bothNews(one, other)
    ? { reasons: [who, 'both the news of reports at most two days apart'], certainty: 0.7 }
    : null;
}

/** "since his meeting with Lind in Oslo": told again later, undated, by the place where it was. */
function laterMention(one: ToldFact<Contact>, other: ToldFact<Contact>): string | null {
  const [dated, undated] = daysOf(one.fact) === null ? [other, one] : [one, other];
  const days = daysOf(dated.fact);
  const [place, where] = [dated.fact.place?.text, undated.fact.place?.text];
  if (days === null || daysOf(undated.fact) !== null || place == null || where == null) return null;
  if (one.fact.status !== 'held' || other.fact.status !== 'held' || !samePlace(place, where)) return null;
  const lag = (Date.parse(undated.knownAt) - Date.parse(days.from)) / millisecondsOfDay;
  return lag >= 0 && lag <= remembered ? `both in ${where}, the later told without a date` : null;
}

/** One names the other's place, or both name places of one country that is not named for itself ("Alaska", "Anchorage"). */
function samePlace(one: string, other: string): boolean {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  if (left.includes(right) || right.includes(left)) return true;
  const [country, otherCountry] = [countryOfPlace(one), countryOfPlace(other)];
  return country !== null && country === otherCountry;
}

const ahead = new Set<Contact['status']>(['planned', 'proposed']);

/** What was called off was not held; what is to come without a date is not what was held. */
function comeApart(one: Contact, other: Contact): boolean {
  const statuses = [one.status, other.status];
  const isUndated = daysOf(one) === null || daysOf(other) === null;
  if (statuses.includes('cancelled') && one.status !== other.status && (statuses.includes('held') || isUndated))
    return true;
  if (!statuses.includes('held')) return false;
  return (ahead.has(one.status) && daysOf(one) === null) || (ahead.has(other.status) && daysOf(other) === null);
}

/** Places in two countries. */
function placesApart({ place: one }: Contact, { place: other }: Contact): boolean {
  const [left, right] = [one, other].map((place) => (place === null ? null : countryOfPlace(place.text)));
  return left != null && right != null && left !== right;
}

/** The country of the last name a place is told by: "a military base in Anchorage". */
function countryOfPlace(words: string): string | null {
  const names = words.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu) ?? [];
  return names.map(countryOf).findLast((country) => country !== null) ?? null;
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
