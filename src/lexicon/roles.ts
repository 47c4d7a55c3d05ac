import type { Sector } from './sector.js';
import { lexiconTable } from './table.js';

/** What a role noun tells: the PLOVER sector, and whether it names a person or a group. */
export interface Role {
  readonly sector: Sector;
  readonly form: 'person' | 'group';
}

const roles = lexiconTable('roles', (rows: Record<string, [Sector, Role['form']]>) => {
  const byNoun = new Map<string, Role>();
  for (const [noun, [sector, form]] of Object.entries(rows)) byNoun.set(noun, { sector, form });
  return byNoun;
});

/** The role of a noun or compound, singular or plural, in lower case ("foreign minister", "troops"); null where unknown. */
export function roleOf(noun: string): Role | null {
  return roles().get(noun) ?? null;
}
