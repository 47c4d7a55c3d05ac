import { z } from 'zod';
import { WhoIsWho } from '../resolve/entities/who-is-who.js';
import { findOccasions } from '../resolve/occasions/find-occasions.js';
import { logLineSchema } from '../schema/log-line.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const log = defineOperation({
  examples: [
    ['readout log', 'merges come last, each with the id that "readout undo" takes'],
    ['readout log --as-of 2025-06-30', 'what concerns the reports that could be known by the end of June'],
  ],
  input: z.strictObject({ ...storeInput, ...asOfInput }),
  positionals: [],
  output: logLineSchema,
  run: ({ db, asOf }) =>
    withStore(db, async function* (store) {
      const [records, decisions] = [await store.records({ asOf }), await store.decisions()];
      const known = new Set(records.map(({ record }) => record.report.id));
      const decided = decisions.filter(({ one, other }) => known.has(one.report) && known.has(other.report));
      const subjects = new Set([...known, ...decided.map(({ id }) => id)]);
      // What was deleted or retracted is no longer there to have a day.
      for (const line of await store.log()) if (asOf === undefined || subjects.has(line.subject)) yield line;
      const added = new Map(records.map(({ record, addedAt }) => [record.report.id, addedAt]));
      const merges = [
        ...new WhoIsWho(records, decisions).merges,
        ...findOccasions(records, decisions).flatMap((occasion) => occasion.merges),
      ];
      for (const { id, reasons, other, confirmed } of merges) {
        const at = added.get(other.report) ?? '';
        yield {
          at,
          kind: 'merged' as const,
          subject: id,
          reason: [...reasons, ...(confirmed ? ['confirmed'] : [])].join('; '),
        };
      }
    }),
});
