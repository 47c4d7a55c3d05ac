import type { Coding, PloverEvent } from './plover.js';
import { lexiconTable } from './table.js';

/** One use of a verb: with this object (a noun, a class of nouns or `*`), which a preposition may govern, it is this event. */
export interface EventFrame {
  readonly preposition: string | null;
  readonly object: string;
  /** Null where this use tells of no event. */
  readonly coding: Coding | null;
}

type Row = [preposition: string | null, object: string, [PloverEvent | null, string | null]];

const frames = lexiconTable(
  'event-frames',
  (rows: Record<string, Row[]>) =>
    new Map<string, EventFrame[]>(
      Object.entries(rows).map(([verb, uses]) => [
        verb,
        uses.map(([preposition, object, [event, mode]]) => ({
          preposition,
          object,
          coding: event === null ? null : { event, mode },
        })),
      ]),
    ),
);

/** @param verb lemma, with its particle where it has one ("carry out") */
export function eventFrames(verb: string): readonly EventFrame[] {
  return frames().get(verb) ?? [];
}
