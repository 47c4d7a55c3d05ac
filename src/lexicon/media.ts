import { nameKey } from './name-key.js';
import { lexiconTable } from './table.js';

/** A news agency, paper, broadcaster or site. */
export interface MediaOutlet {
  readonly name: string;
  readonly kind: 'agency' | 'paper' | 'broadcaster' | 'online';
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
}

type Row = [kind: MediaOutlet['kind'], country: string, name: string];

const outlets = lexiconTable(
  'media',
  (rows: Record<string, Row>) =>
    new Map(Object.entries(rows).map(([key, [kind, country, name]]) => [key, { name, kind, country }])),
);

/** The outlet of that name ("Reuters", "the BBC"); null where unknown. */
export function mediaOutlet(name: string): MediaOutlet | null {
  return outlets().get(nameKey(name)) ?? null;
}
