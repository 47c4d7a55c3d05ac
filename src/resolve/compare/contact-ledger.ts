import type { Decision } from '../../schema/decision.js';
import type { Ledger, OrdinalCheck } from '../../schema/ledger.js';
import type { Occasion } from '../../schema/occasion.js';
import type { Telling } from '../../schema/telling.js';
import { WhoIsWho } from '../entities/who-is-who.js';
import type { KnownRecord } from '../known-record.js';
import { findOccasions } from '../occasions/find-occasions.js';

/** The contacts of two parties that the records know of, and what is claimed of their number. */
export function contactLedger(
  records: readonly KnownRecord[],
  decisions: readonly Decision[],
  [one, other]: readonly [string, string],
): Ledger {
  const people = new WhoIsWho(records, decisions);
  const parties = [people.named(one).name, people.named(other).name];
  const occasions = findOccasions(records, decisions).filter(
    ({ contacts, parties: present }) => contacts.length > 0 && parties.every((party) => present.includes(party)),
  );
  return {
    parties,
    known: occasions.filter(held).length,
    entries: occasions.map((occasion) => ({
      occasion: occasion.id,
      kind: occasion.kind,
      status: statusOf(occasion),
      day: occasion.day,
      origins: occasion.origins,
      tellings: tellingsOf(occasion, 'status'),
    })),
    ordinals: occasions.flatMap((occasion) => checkOrdinals(occasion, occasions, records)),
  };
}

function checkOrdinals(occasion: Occasion, all: readonly Occasion[], records: readonly KnownRecord[]): OrdinalCheck[] {
  const contacts = records.flatMap(({ record }) => record.contacts);
  const tellings = tellingsOf(occasion, 'ordinal');
  return occasion.contacts.flatMap((id) => {
    const ordinal = contacts.find((contact) => contact.id === id)?.ordinal;
    if (ordinal == null) return [];
    const since = ordinal.since?.start?.slice(0, 10) ?? null;
    const { day } = occasion;
    const counted = all.filter(
      (known) =>
        held(known) &&
        known.kind === occasion.kind &&
        known.day !== null &&
        day !== null &&
        known.day <= day &&
        (since === null || known.day >= since),
    ).length;
    const telling = tellings.find(({ report }) => report === ordinal.evidence[0].report)!;
    const verdict = day === null ? 'not-checkable' : verdictOf(counted, ordinal.value);
    return [{ text: ordinal.text, claimed: ordinal.value, since, counted, verdict, telling }];
  });
}

/** Fewer than claimed may be the store's own gap; more than claimed cannot be. */
function verdictOf(counted: number, claimed: number): OrdinalCheck['verdict'] {
  if (counted === claimed) return 'consistent';
  return counted < claimed ? 'short' : 'contradicted';
}

function statusOf({ attributes }: Occasion): string {
  const statuses = attributes.find(({ name }) => name === 'status')?.values ?? [];
  return statuses.map(({ value }) => value).join(' / ');
}

const held = (occasion: Occasion): boolean => statusOf(occasion).includes('held');

function tellingsOf({ attributes }: Occasion, name: 'status' | 'ordinal'): Telling[] {
  const attribute = attributes.find((candidate) => candidate.name === name);
  return attribute?.values.flatMap(({ tellings }) => tellings) ?? [];
}
