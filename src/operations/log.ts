import { z } from 'zod';
import { WhoIsWho } from '../resolve/entities/who-is-who.js';
import { findOccasions } from '../resolve/occasions/find-occasions.js';
import { logLineSchema } from '../schema/log-line.js';
import { storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const log = defineOperation({
  examples: [['readout log', 'merges come last, each with the id that "readout undo" takes']],
  input: z.strictObject({ ...storeInput }),
  positionals: [],
  output: logLineSchema,
  run: ({ db }) =>
    withStore(db, async function* (store) {
      yield* await store.log();
      const [records, decisions] = [await store.records(), await store.decisions()];
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
