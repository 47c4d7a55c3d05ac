import type { Contact } from '../../schema/contact.js';
import type { Someone, WhoIsWho } from '../entities/who-is-who.js';
import { dayOf } from './told-fact.js';

/** Who the parties of a contact are, on its day. "The American and the Russian president" are two presidents. */
export function someoneOf(contact: Contact, knownAt: string, people: WhoIsWho): Someone[] {
  const day = dayOf(contact, knownAt);
  const office = contact.parties.map(({ name }) => shared.exec(name)?.[1]).find((word) => word !== undefined);
  return contact.parties.map((party) => {
    const isHalf = office !== undefined && half.test(party.name);
    return people.of(isHalf ? { ...party, entity: null, name: `${party.name} ${office}` } : party, day);
  });
}

const half = /^the \p{Lu}\p{L}+$/iu;
const shared = /^the \p{Lu}\p{L}+ (president|prime minister|chancellor|leader|foreign minister|defen[cs]e minister)$/iu;
