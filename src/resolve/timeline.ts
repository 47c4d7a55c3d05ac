import type { Decision } from '../schema/decision.js';
import type { Party } from '../schema/party.js';
import type { ReportRecord } from '../schema/record.js';
import type { Time } from '../schema/time.js';
import type { TimelineEntry } from '../schema/timeline-entry.js';
import { WhoIsWho } from './entities/who-is-who.js';
import type { KnownRecord } from './known-record.js';

interface Happening {
  readonly noun: TimelineEntry['noun'];
  readonly id: string;
  readonly what: string;
  readonly status: string | null;
  readonly who: readonly Party[];
  readonly toWhom: readonly Party[];
  readonly when: Time | null;
  readonly evidence: TimelineEntry['evidence'];
}

/** Dated facts by day, those of one person where one is named. What has no date has no place here: none is guessed. */
export function timelineOf(
  records: readonly KnownRecord[],
  decisions: readonly Decision[],
  person: string | null,
): TimelineEntry[] {
  const people = new WhoIsWho(records, decisions);
  const wanted = person === null ? null : people.named(person).name;
  const names = (parties: readonly Party[]) => parties.map((party) => people.of(party).name);
  return records
    .flatMap(({ record, knownAt }) =>
      happenings(record).flatMap(({ id, when, who, toWhom, ...rest }): TimelineEntry[] => {
        if (when?.start == null) return [];
        const { start, end, precision } = when;
        const { id: report, publisher } = record.report;
        const parties = { who: names(who), toWhom: names(toWhom) };
        return [{ when: start, until: end, precision, knownAt, ...rest, ...parties, fact: id, report, publisher }];
      }),
    )
    .filter(({ who, toWhom }) => wanted === null || who.includes(wanted) || toWhom.includes(wanted))
    .sort((one, other) => one.when.localeCompare(other.when) || one.knownAt.localeCompare(other.knownAt));
}

function happenings({ contacts, actions, statements }: ReportRecord): Happening[] {
  return [
    ...contacts.map((contact): Happening => {
      const { id, kind, parties, when, status, evidence } = contact;
      return { noun: 'contact', id, what: kind, status, who: parties, toWhom: [], when, evidence };
    }),
    ...actions.map((action): Happening => {
      const { id, event, actors, recipients, when, status, evidence } = action;
      return { noun: 'action', id, what: event, status, who: actors, toWhom: recipients, when, evidence };
    }),
    ...statements.map((statement): Happening => {
      const { id, act, sources, addressee, saidAt, evidence } = statement;
      const who = sources.filter(({ relation }) => relation === 'speaker');
      const toWhom = addressee === null ? [] : [addressee];
      return { noun: 'statement', id, what: act, status: null, who, toWhom, when: saidAt, evidence };
    }),
  ];
}
