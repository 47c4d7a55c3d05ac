import { countryName, lookUpActor } from '../lexicon/actors.js';
import type { Party } from '../schema/party.js';
import type { Report } from '../schema/report.js';
import type { Someone, WhoIsWho } from './entities/who-is-who.js';

/** The sides of something: the countries its parties act for, or the parties themselves where no country is known. */
export function sidesOf(parties: readonly Party[], people: WhoIsWho): string[] {
  return [...new Set(parties.map((party) => sideName(people.of(party))))];
}

export function sideName({ name, country }: Pick<Someone, 'name' | 'country'>): string {
  return (country === null || country === 'INT' ? null : countryName(country)) ?? name;
}

/**
 * The side whose own statement a report is: one published by a government, not a news outlet. Null for all others, whose
 * silence says nothing about a side.
 */
export function publishingSide({ publisher }: Report): string | null {
  const actor = publisher === null ? null : lookUpActor(publisher);
  const official = actor?.sector === 'GOV' || actor?.kind === 'seat-of-power';
  return actor === null || !official ? null : sideName(actor);
}
