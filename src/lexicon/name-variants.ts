import { lexiconTable } from './table.js';

type Rows = Readonly<Record<'persons' | 'places', readonly (readonly string[])[]>>;

const variants = lexiconTable('name-variants', ({ persons, places }: Rows) => ({
  persons: byVariant(persons),
  places: byVariant(places),
}));

function byVariant(groups: Rows['persons']): ReadonlyMap<string, string> {
  return new Map(groups.flatMap((group) => group.map((spelling) => [spelling, group[0]] as const)));
}

/** The spelling that stands for all romanizations of one word of a personal name, lower case; the word itself where none is known. */
export function usualNameWord(word: string): string {
  return variants().persons.get(word) ?? word;
}

/** The same for the name of a place, of one word or several ("kiev", "deir al zour"). */
export function usualPlaceName(name: string): string {
  return variants().places.get(name) ?? name;
}
