import type { Contact } from '../../schema/contact.js';
import type { WhoIsWho } from '../entities/who-is-who.js';
import { bothNews, daysOf, type Match, type ToldFact, timeWords } from './told-fact.js';

/** Why two contacts are one; null where kind, parties, time or place speak against it or too little for it. */
export function sameContact(one: ToldFact<Contact>, other: ToldFact<Contact>, people: WhoIsWho): Match | null {
  if (one.report === other.report && !restated(one.fact, other.fact)) return null;
  const kind = commonKind(one.fact.kind, other.fact.kind);
  if (kind === null) return null;
  if (one.parties.size < 2 || other.parties.size < 2) return null;
  const [few, many] = one.parties.size < other.parties.size ? [one, other] : [other, one];
  if (![...few.parties].every((party) => many.parties.has(party))) return null;
  const names = new Set(few.fact.parties.map((party) => people.of(party).name));
  const who = `${kind} of ${[...names].join(' and ')}`;
  const [day, otherDay] = [daysOf(one.fact), daysOf(other.fact)];
  if (day !== null && otherDay !== null) {
    if (day.from > otherDay.to || otherDay.from > day.to) return null;
    const exact = day.from === day.to && otherDay.from === otherDay.to;
    return exact
      ? { reasons: [who, `both on ${day.from}`], certainty: 0.95 }
      : { reasons: [who, `their times overlap (${timeWords(one.fact)}, ${timeWords(other.fact)})`], certainty: 0.6 };
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
