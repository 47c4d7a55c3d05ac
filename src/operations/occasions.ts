import { z } from 'zod';
import { findOccasions } from '../resolve/occasions/find-occasions.js';
import { occasionSchema } from '../schema/occasion.js';
import { asOfInput, happened, happenedInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const occasions = defineOperation({
  examples: [
    ['readout occasions', 'each with its day, parties, origins and disputed values'],
    ['readout occasions --from 2025-06-01 --to 2025-06-30', 'what happened in June'],
    ['readout occasions --as-of 2025-06-30', 'as they were known at the end of June'],
  ],
  input: z.strictObject({ ...happenedInput, ...storeInput, ...asOfInput }),
  positionals: [],
  output: occasionSchema,
  run: ({ db, asOf, ...days }) =>
    withStore(db, async function* (store) {
      const found = findOccasions(await store.records({ asOf }), await store.decisions());
      yield* found.filter(({ day }) => happened({ from: day, to: day }, days));
    }),
});
