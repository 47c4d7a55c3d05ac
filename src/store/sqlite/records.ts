import type { Kysely } from 'kysely';
import type { StoredRecord } from '../store.js';
import type { Tables } from './tables.js';

/** Stored records in the order in which their reports were first stored. */
export async function recordsOf(
  database: Kysely<Tables>,
  { report, asOf }: { readonly report?: string; readonly asOf?: string },
): Promise<StoredRecord[]> {
  let chosen = database.selectFrom('report').select(['body', 'engine', 'added_at', 'known_at']).orderBy('position');
  if (report !== undefined) chosen = chosen.where('id', '=', report);
  if (asOf !== undefined) chosen = chosen.where('known_at', '<=', asOf);
  return (await chosen.execute()).map(({ body, engine, added_at, known_at }) => ({
    record: JSON.parse(body),
    engine,
    addedAt: added_at,
    knownAt: known_at,
  }));
}
