import { leadersNamed } from './leaders.js';
import { nameKey } from './name-key.js';
import type { Sector } from './sector.js';
import { lexiconTable } from './table.js';

export type ActorKind =
  | 'country'
  | 'demonym'
  | 'people'
  | 'community'
  | 'capital'
  | 'seat-of-power'
  | 'place'
  | 'city'
  | 'organization'
  | 'person';

/** What a name stands for. `country` is ISO 3166-1 alpha-3 (XKX for Kosovo), INT for bodies of no one state. */
export interface ActorEntry {
  readonly name: string;
  readonly country: string | null;
  readonly sector: Sector | null;
  readonly kind: ActorKind;
}

type Row = [name: string, country: string | null, sector: Sector | null, kind: ActorKind];

const actors = lexiconTable(
  'actors',
  (rows: Row[]) =>
    new Map(rows.map(([name, country, sector, kind]) => [nameKey(name), { name, country, sector, kind }])),
);

/** The number of words of the longest name that begins with each word. */
const lengths = lexiconTable('actors', (rows: Row[]) => {
  const longest = new Map<string, number>();
  for (const [name] of rows) {
    const words = nameKey(name).split(' ');
    longest.set(words[0], Math.max(words.length, longest.get(words[0]) ?? 0));
  }
  return longest;
});

const countryNames = lexiconTable('countries', (names: Record<string, string>) => new Map(Object.entries(names)));

/**
 * The country, government, people, place, organisation or leader of that name ("Moscow", "the Kremlin", "Russians",
 * "IAEA", "Putin"); null where unknown. Kind `city`: a place whose name may as well be anything else's. `day` (ISO 8601) chooses among leaders who share a surname.
 */
export function lookUpActor(words: string, day?: string): ActorEntry | null {
  const entry = actors().get(nameKey(words));
  if (entry !== undefined) return entry;
  const leader = leadersNamed(words, day)[0];
  return leader === undefined
    ? null
    : { name: leader.name, country: leader.country, sector: leader.sector, kind: 'person' };
}

/** How many words the longest known name has that begins with this word (leaders' names aside); 0 where none does. */
export function longestActorName(firstWord: string): number {
  return lengths().get(nameKey(firstWord)) ?? 0;
}

/** ISO 3166-1 alpha-3 code of the country that a name, demonym, capital, city or body belongs to; null where none. */
export function countryOf(words: string): string | null {
  const country = actors().get(nameKey(words))?.country ?? null;
  return country === 'INT' ? null : country;
}

/** English short name of a country by its ISO 3166-1 alpha-3 code. */
export function countryName(code: string): string | null {
  return countryNames().get(code) ?? null;
}

/** Whether the name is a metonym of a government: a capital ("Moscow") or a seat of power ("the Kremlin"). */
export function isMetonym(words: string): boolean {
  const kind = actors().get(nameKey(words))?.kind;
  return kind === 'capital' || kind === 'seat-of-power';
}
