import { lexiconTable } from './table.js';

const genders = lexiconTable('first-names', (rows: Record<string, 'male' | 'female'>) => new Map(Object.entries(rows)));

/** The gender a given name is borne with; null for names of both and unknown ones. */
export function genderOfFirstName(name: string): 'male' | 'female' | null {
  return genders().get(name) ?? null;
}
