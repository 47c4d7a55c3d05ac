import type { Decision } from '../../schema/decision.js';
import { identifier } from '../../schema/identifier.js';
import type { Merge } from '../../schema/merge.js';
import type { Occasion } from '../../schema/occasion.js';
import { WhoIsWho } from '../entities/who-is-who.js';
import type { KnownRecord } from '../known-record.js';
import { decidedOn, sideOf } from '../merge-decisions.js';
import { originsOf } from '../origins.js';
import { attributesOf } from './attributes.js';
import { daysOf, sameContact, type ToldContact, toldContact } from './same-contact.js';

/** The contacts of all reports, those of one occasion together, and what is told of each; by day, the undated last. */
export function findOccasions(records: readonly KnownRecord[], decisions: readonly Decision[]): Occasion[] {
  const people = new WhoIsWho(records, decisions);
  const origins = originsOf(records);
  const contacts = records.flatMap(({ record, knownAt }) =>
    record.contacts
      .filter(({ parties }) => parties.length > 1)
      .map((contact) => toldContact(contact, record.report.id, knownAt, people)),
  );
  const clusters = cluster(contacts, decisions);
  const publishers = new Map(records.map(({ record }) => [record.report.id, record.report.publisher]));
  const occasions = clusters.map(({ members, merges }): Occasion => {
    const attributes = attributesOf(members, people, { origins, publishers });
    const days = attributes.find(({ name }) => name === 'day');
    const reports = [...new Set(members.map(({ report }) => report))];
    return {
      id: identifier('occasion', members[0].contact.id),
      kind: (members.find(({ contact }) => contact.kind !== 'talks') ?? members[0]).contact.kind,
      parties: [...new Set(members.flatMap(({ parties }) => [...parties]))],
      day: days === undefined || days.agreement === 'disputed' ? null : days.values[0].value,
      contacts: members.map(({ contact }) => contact.id),
      reports,
      origins: new Set(reports.map((report) => origins.get(report))).size,
      attributes,
      merges,
    };
  });
  return occasions.sort((one, other) => (one.day ?? '9999').localeCompare(other.day ?? '9999'));
}

interface Cluster {
  members: ToldContact[];
  merges: Merge[];
}

/** The surest merges first; nothing joins two contacts that are known apart, however many undated ones lie between. */
function cluster(contacts: readonly ToldContact[], decisions: readonly Decision[]): Cluster[] {
  const home = new Map<ToldContact, Cluster>(contacts.map((contact) => [contact, { members: [contact], merges: [] }]));
  for (const { one, other, merge } of mergesOf(contacts, decisions)) {
    const [left, right] = [home.get(one)!, home.get(other)!];
    if (left === right || !mayMeet(left, right, decisions)) continue;
    const joined = { members: [...left.members, ...right.members], merges: [...left.merges, ...right.merges, merge] };
    for (const member of joined.members) home.set(member, joined);
  }
  const order = new Map(contacts.map((contact, index) => [contact, index]));
  const clusters = [...new Set(home.values())];
  for (const { members } of clusters) members.sort((one, other) => order.get(one)! - order.get(other)!);
  return clusters;
}

function mergesOf(contacts: readonly ToldContact[], decisions: readonly Decision[]) {
  const found: { one: ToldContact; other: ToldContact; merge: Merge }[] = [];
  for (const [index, one] of contacts.entries()) {
    for (const other of contacts.slice(index + 1)) {
      const match = sameContact(one, other);
      if (match === null) continue;
      const [side, otherSide] = [sideOf(one.contact), sideOf(other.contact)];
      const confirmed = decidedOn(decisions, side, otherSide) === 'confirm';
      const id = identifier('merge', one.contact.id, other.contact.id);
      const certainty = confirmed ? 1 : match.certainty;
      found.push({ one, other, merge: { id, one: side, other: otherSide, ...match, certainty, confirmed } });
    }
  }
  return found.sort((one, other) => other.merge.certainty - one.merge.certainty);
}

function mayMeet(left: Cluster, right: Cluster, decisions: readonly Decision[]): boolean {
  return left.members.every((one) =>
    right.members.every((other) => {
      if (decidedOn(decisions, sideOf(one.contact), sideOf(other.contact)) === 'keep-apart') return false;
      const [day, otherDay] = [daysOf(one.contact), daysOf(other.contact)];
      return day === null || otherDay === null || (day.from <= otherDay.to && otherDay.from <= day.to);
    }),
  );
}
