import type { Coding, PloverEvent } from './plover.js';
import { lexiconTable } from './table.js';

/** What a noun tells of: the classes that verb frames ask for, and the event it names by itself ("bombing"), if any. */
export interface EventNoun {
  readonly classes: readonly string[];
  readonly coding: Coding | null;
}

type Row = { classes: string[]; coding: [PloverEvent, string | null] | null };

const nouns = lexiconTable(
  'event-nouns',
  (rows: Record<string, Row>) =>
    new Map<string, EventNoun>(
      Object.entries(rows).map(([noun, { classes, coding }]) => [
        noun,
        { classes, coding: coding === null ? null : { event: coding[0], mode: coding[1] } },
      ]),
    ),
);

/** @param key lemma of the head, "modifier head" or "head of noun", in lower case */
export function eventNoun(key: string): EventNoun | null {
  return nouns().get(key) ?? null;
}
