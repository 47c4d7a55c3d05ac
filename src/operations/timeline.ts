import { z } from 'zod';
import { timelineOf } from '../resolve/timeline.js';
import { timelineEntrySchema } from '../schema/timeline-entry.js';
import { asOfInput, happened, happenedInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { tellUnknownNames } from './unknown-names.js';

export const timeline = defineOperation({
  examples: [
    ['readout timeline', 'everything dated in the store'],
    ['readout timeline --from 2025-07-01 --to 2025-07-31', 'what happened in July'],
    ['readout timeline --person Putin --as-of 2025-06-30', 'one person, as known at the end of June'],
  ],
  input: z.strictObject({
    person: z.string().optional().describe('only facts in which this party has a part'),
    ...happenedInput,
    ...storeInput,
    ...asOfInput,
  }),
  positionals: [],
  output: timelineEntrySchema,
  run: ({ person, db, asOf, ...days }, context) =>
    withStore(db, async function* (store) {
      const [records, decisions] = [await store.records({ asOf }), await store.decisions()];
      const entries = timelineOf(records, decisions, person ?? null);
      yield* entries.filter(({ when, until }) => happened({ from: when, to: until }, days));
      if (entries.length === 0 && person !== undefined) tellUnknownNames([person], records, decisions, context);
    }),
});
