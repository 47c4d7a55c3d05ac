import { nameKey } from './name-key.js';
import type { Sector } from './sector.js';
import { lexiconTable } from './table.js';

/** A head of state or government, minister or other leader, and when they held the role. */
export interface Leader {
  readonly name: string;
  readonly country: string;
  readonly role: string;
  readonly sector: Sector;
  /** Year or day, ISO 8601. */
  readonly from: string;
  /** Year or day, ISO 8601; null while in office. */
  readonly to: string | null;
}

type Row = [
  name: string,
  country: string,
  role: string,
  sector: Sector,
  from: string,
  to: string | null,
  /** Known by the full name alone: a bare surname is of a greater one. */
  isLesser?: true,
];

const familyNameFirst = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'VNM', 'KHM']);
const particles = new Set(['al', 'bin', 'de', 'del', 'der', 'van', 'von', 'da', 'dos', 'le', 'la', 'di', 'el', 'ibn']);

const leaders = lexiconTable('leaders', (rows: Row[]) => {
  const byName = new Map<string, Leader[]>();
  for (const [name, country, role, sector, from, to, isLesser] of rows) {
    for (const key of new Set(keysOf(name, country, isLesser))) {
      const holders = byName.get(key) ?? [];
      holders.push({ name, country, role, sector, from, to });
      byName.set(key, holders);
    }
  }
  return byName;
});

const byCountry = lexiconTable('leaders', (rows: Row[]) => {
  const found = new Map<string, Leader[]>();
  for (const [name, country, role, sector, from, to] of rows) {
    const leader = { name, country, role, sector, from, to };
    const others = found.get(country);
    if (others === undefined) found.set(country, [leader]);
    else others.push(leader);
  }
  return found;
});

/** Leaders of a country (ISO 3166-1 alpha-3) in office on `day` (ISO 8601), by the weight of their offices. */
export const leadersInOffice = (country: string, day: string): readonly Leader[] =>
  (byCountry().get(country) ?? []).filter((leader) => inOffice(leader, day));

function keysOf(name: string, country: string, isLesser = false): string[] {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => !/^(?:Jr|II|III|VI|XIV|XVI)$/.test(word));
  const keys = [nameKey(name)];
  if (words.length < 2 || isLesser) return keys;
  if (familyNameFirst.has(country)) return [...keys, words[0]];
  let start = words.length - 1;
  const last = words[start];
  keys.push(last, last.replace(/^(?:al|el|el|bin)-/i, ''));
  while (start > 1 && particles.has(words[start - 1].toLowerCase())) keys.push(words.slice(--start).join(' '));
  return keys;
}

const starts = lexiconTable('leaders', (rows: Row[]) => {
  const words = new Set<string>();
  for (const [name, country, , , , , isLesser] of rows)
    for (const key of keysOf(name, country, isLesser)) words.add(key.split(' ')[0]);
  return words;
});

/** Whether a leader's name or surname may begin with this word. */
export const mayNameLeader = (word: string): boolean => starts().has(nameKey(word));

/**
 * Leaders of that full name or surname, those in office on `day` (ISO 8601) first, then the latest. Empty where unknown.
 */
export function leadersNamed(name: string, day?: string): readonly Leader[] {
  const holders = leaders().get(nameKey(name)) ?? leaders().get(nameKey(withoutInitials(name))) ?? [];
  if (holders.length < 2) return holders;
  const rank = (leader: Leader) => (day !== undefined && inOffice(leader, day) ? 1 : 0);
  return [...holders].sort((one, other) => rank(other) - rank(one) || other.from.localeCompare(one.from));
}

/** "Joseph R. Biden Jr." is "Joseph Biden". */
const withoutInitials = (name: string): string => name.replace(/ \p{Lu}\.(?= )/gu, '').replace(/,? (?:Jr|Sr)\.?$/, '');

function inOffice(leader: Leader, day: string): boolean {
  const until = leader.to === null ? '9999' : leader.to.padEnd(10, '-12-31');
  return leader.from <= day && day <= until;
}
