import { ReadoutError } from '../../errors.js';
import type { Account, Comparison } from '../../schema/comparison.js';
import type { Decision } from '../../schema/decision.js';
import type { Attribute, Occasion } from '../../schema/occasion.js';
import type { ReportRecord } from '../../schema/record.js';
import type { Telling } from '../../schema/telling.js';
import { WhoIsWho } from '../entities/who-is-who.js';
import type { KnownRecord } from '../known-record.js';
import { findOccasions } from '../occasions/find-occasions.js';
import { originsOf } from '../origins.js';
import { inOrder } from '../record-order.js';
import { publishingSide, sideName, sidesOf } from '../sides.js';
import { speakerAround } from '../speaker-of.js';
import type { Claim } from './claim.js';
import { ReportClaims } from './claims.js';
import { rowsOf } from './rows.js';

const agreements: readonly Attribute['agreement'][] = ['disputed', 'revised', 'compatible', 'agreed', 'one-origin'];

/**
 * The topics of an occasion against its sides, and the values told for it.
 * @throws ReadoutError `not-in-store`
 */
export function compareAccounts(
  records: readonly KnownRecord[],
  decisions: readonly Decision[],
  occasionId: string,
): Comparison {
  const known = inOrder(records);
  const occasion = findOccasions(known, decisions).find(({ id }) => id === occasionId);
  if (occasion === undefined)
    throw new ReadoutError('not-in-store', `there is no occasion ${occasionId}; see "occasions"`);
  const people = new WhoIsWho(known, decisions);
  const origins = originsOf(known);
  const members = known.map(({ record }) => record).filter(({ report }) => occasion.reports.includes(report.id));
  const sides = occasionSides(occasion, members, people);
  const claims = members.flatMap((record) => new ReportClaims(record, people, origins).read(occasion, sides));
  const accounts = sides.map((side) => accountOf(side, members, claims, people, origins));
  return {
    occasion: occasion.id,
    title: occasion.title,
    reports: occasion.reports.length,
    origins: occasion.origins,
    accounts,
    rows: rowsOf(claims, accounts, new Map(members.map((record) => [record.report.id, record]))),
    sources: members.map(({ report }) => ({
      report: report.id,
      publisher: report.publisher,
      headline: report.headline?.text ?? null,
      publishedAt: report.publishedAt,
      url: report.url,
      origin: origins.get(report.id) ?? report.id,
      side: publishingSide(report),
    })),
    values: [...occasion.attributes].sort(
      (one, other) => agreements.indexOf(one.agreement) - agreements.indexOf(other.agreement),
    ),
  };
}

/** Of a contact the sides of its parties; of a deed the states that did it, suffered it or speak of it. */
function occasionSides(occasion: Occasion, members: readonly ReportRecord[], people: WhoIsWho): string[] {
  const contacts = members.flatMap((record) => record.contacts.filter(({ id }) => occasion.contacts.includes(id)));
  if (contacts.length > 0)
    return sidesOf(
      contacts.flatMap(({ parties }) => parties),
      people,
    );
  const actions = members.flatMap((record) => record.actions.filter(({ id }) => occasion.actions.includes(id)));
  const parties = actions.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const named = parties.filter(({ country, entity }) => country !== null || entity !== null);
  return [
    ...new Set(
      named.map((party) => sideName({ ...people.of(party), country: party.country ?? people.of(party).country })),
    ),
  ];
}

function accountOf(
  side: string,
  members: readonly ReportRecord[],
  claims: readonly Claim[],
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
): Account {
  const own = members.filter(({ report }) => publishingSide(report) === side);
  const relayed = claims.some((claim) => claim.side === side);
  const account = own.length > 0 ? 'complete' : relayed ? 'relayed' : 'none';
  const silence = members.flatMap((record) => silenceTold(record, side, people, origins));
  return { side, account, reports: own.map(({ report }) => report.id), silence };
}

/** Passages that say a side gave out no account of its own. */
function silenceTold(
  record: ReportRecord,
  side: string,
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
): Telling[] {
  const { id: report, publisher } = record.report;
  return record.absences
    .filter(({ kind, who }) => kind === 'no-readout' && who.some((party) => sideName(people.of(party)) === side))
    .map(({ evidence }) => ({
      report,
      publisher,
      origin: origins.get(report) ?? report,
      speaker: speakerAround(record, evidence, people)?.name ?? null,
      evidence,
    }));
}
