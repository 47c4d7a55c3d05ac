import type { Contact } from '../../schema/contact.js';
import type { Decision } from '../../schema/decision.js';
import { identifier } from '../../schema/identifier.js';
import type { Merge } from '../../schema/merge.js';
import type { Occasion } from '../../schema/occasion.js';
import { WhoIsWho } from '../entities/who-is-who.js';
import { type Joined, join } from '../join.js';
import type { KnownRecord } from '../known-record.js';
import { Decided, mergeId, sideOf } from '../merge-decisions.js';
import { originsOf } from '../origins.js';
import { inOrder } from '../record-order.js';
import { isMutual } from './action-kind.js';
import { attributesOf, type Sources } from './attributes.js';
import { candidates } from './candidates.js';
import { someoneOf } from './contact-parties.js';
import { sameAction } from './same-action.js';
import { sameContact } from './same-contact.js';
import { type ToldAction, toldAction } from './told-action.js';
import { daysOf, daysOverlap, type Match, type ToldFact } from './told-fact.js';

interface MergeLink<Told> {
  readonly one: Told;
  readonly other: Told;
  readonly certainty: number;
  readonly merge: Merge;
}

type Group<Told extends ToldFact> = Joined<Told, MergeLink<Told>>;

/** The contacts and deeds of all reports, those of one occasion together, and what is told of each; by day, the undated last. */
export function findOccasions(records: readonly KnownRecord[], decisions: readonly Decision[]): Occasion[] {
  const known = inOrder(records);
  const people = new WhoIsWho(known, decisions);
  const sources: Sources = {
    records: new Map(known.map(({ record }) => [record.report.id, record])),
    origins: originsOf(known),
    people,
  };
  const contacts = known.flatMap((each) =>
    each.record.contacts
      .filter(({ parties }) => parties.length > 1)
      .map((contact) => toldContact(contact, each, people)),
  );
  const deeds = known.flatMap(({ record, knownAt }) =>
    record.actions.flatMap((action) => toldAction(action, record.report, knownAt, people) ?? []),
  );
  const contactGroups = group(
    contacts,
    decisions,
    ({ parties }) => parties,
    (one, other) => sameContact(one, other, people),
  );
  const deedGroups = group(deeds, decisions, keysOf, sameAction);
  const occasions = [
    ...contactGroups.map((found) => contactOccasion(found, sources)),
    ...deedGroups.filter(isOccasion).map((found) => deedOccasion(found, sources)),
  ];
  return occasions.sort((one, other) => (one.day ?? '9999').localeCompare(other.day ?? '9999'));
}

function toldContact(contact: Contact, { record, knownAt }: KnownRecord, people: WhoIsWho): ToldFact<Contact> {
  return {
    fact: contact,
    report: record.report.id,
    knownAt,
    toldAt: record.report.publishedAt ?? knownAt,
    parties: new Set(someoneOf(contact, knownAt, people).map(({ id }) => id)),
  };
}

/** What two tellings of one deed have at least one of in common. */
function* keysOf({ kind, actors, recipients, places, report }: ToldAction): Generator<string> {
  yield `${kind} ${report}`;
  for (const place of places) yield `${kind} at ${place}`;
  for (const { id, state } of [...actors, ...recipients]) {
    yield `${kind} of ${id}`;
    if (state !== null) yield `${kind} of ${state}`;
  }
}

/** The surest merges first; nothing joins two that are known apart, however many undated ones lie between. */
function group<Told extends ToldFact>(
  told: readonly Told[],
  decisions: readonly Decision[],
  keys: (told: Told) => Iterable<string>,
  match: (one: Told, other: Told) => Match | null,
): Group<Told>[] {
  const decided = new Decided(
    decisions,
    told.map(({ fact }) => sideOf(fact)),
  );
  const links: MergeLink<Told>[] = [];
  for (const [one, other] of candidates(told, keys)) {
    const found = match(one, other);
    if (found === null) continue;
    const confirmed = decided.verdict(sideOf(one.fact), sideOf(other.fact)) === 'confirm';
    const certainty = confirmed ? 1 : found.certainty;
    const [side, otherSide] = [sideOf(one.fact), sideOf(other.fact)];
    const merge = { id: mergeId(side, otherSide), one: side, other: otherSide, ...found, certainty, confirmed };
    links.push({ one, other, certainty, merge });
  }
  const order = new Map(told.map((one, index) => [one, index]));
  links.sort(
    (left, right) => order.get(left.one)! - order.get(right.one)! || order.get(left.other)! - order.get(right.other)!,
  );
  return join(told, links, (left, right) => {
    const sameDays = left.every((one) => right.every((other) => daysOverlap(daysOf(one.fact), daysOf(other.fact))));
    return sameDays && decided.mayMeet(left, right, ({ fact }) => sideOf(fact));
  });
}

/** A deed told in passing, without a day and by one report, is no occasion that anything could be compared on. */
function isOccasion({ members }: Group<ToldAction>): boolean {
  const [{ kind, parties }] = members;
  if (parties.size < (isMutual(kind) ? 2 : 1)) return false;
  return members.some(({ fact }) => daysOf(fact) !== null) || new Set(members.map(({ report }) => report)).size > 1;
}

function contactOccasion({ members, links }: Group<ToldFact<Contact>>, sources: Sources): Occasion {
  const kind = (members.find(({ fact }) => fact.kind !== 'talks') ?? members[0]).fact.kind;
  const parties = [
    ...new Set(
      members.flatMap(({ fact, knownAt }) => someoneOf(fact, knownAt, sources.people).map(({ name }) => name)),
    ),
  ];
  const shared = sharedOf(members, links, sources);
  return {
    ...shared,
    kind,
    event: null,
    title: titled(`${kind} of ${listed(parties)}`, shared.day),
    parties,
    contacts: members.map(({ fact }) => fact.id),
    actions: [],
  };
}

function deedOccasion({ members, links }: Group<ToldAction>, sources: Sources): Occasion {
  const [{ kind, fact }] = members;
  const actors = [...new Set(members.flatMap((member) => member.actors.map(({ name }) => name)))];
  const recipients = [...new Set(members.flatMap((member) => member.recipients.map(({ name }) => name)))];
  const shared = sharedOf(members, links, sources);
  return {
    ...shared,
    kind,
    event: fact.event,
    title: titled(deedTitle(members), shared.day),
    parties: [...new Set([...actors, ...recipients])],
    contacts: [],
    actions: members.map((member) => member.fact.id),
  };
}

function sharedOf(members: readonly ToldFact[], links: readonly { readonly merge: Merge }[], sources: Sources) {
  const attributes = attributesOf(members, sources);
  const days = attributes.find(({ name }) => name === 'day');
  const reports = [...new Set(members.map(({ report }) => report))];
  return {
    id: identifier('occasion', members[0].fact.id),
    day: days === undefined || days.values.length > 1 ? null : days.values[0].value,
    reports,
    origins: new Set(reports.map((report) => sources.origins.get(report))).size,
    attributes,
    merges: links.map(({ merge }) => merge),
  };
}

function deedTitle([first]: readonly ToldAction[]): string {
  const [by, on] = [first.actors, first.recipients].map((parties) => [...new Set(parties.map(({ name }) => name))]);
  if (isMutual(first.kind))
    return [first.kind, ...(by.length + on.length > 0 ? [`of ${listed([...by, ...on])}`] : [])].join(' ');
  return [
    first.kind,
    ...(by.length > 0 ? [`by ${listed(by)}`] : []),
    ...(on.length > 0 ? [`on ${listed(on)}`] : []),
  ].join(' ');
}

const titled = (words: string, day: string | null): string => `${words}${day === null ? '' : `, ${day}`}`;

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
