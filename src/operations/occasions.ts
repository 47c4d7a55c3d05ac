import { z } from 'zod';
import { findOccasions } from '../resolve/occasions/find-occasions.js';
import { occasionSchema } from '../schema/occasion.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const occasions = defineOperation({
  examples: [
    ['readout occasions', 'each with its day, parties, origins and disputed values'],
    ['readout occasions --as-of 2025-06-30', 'as they were known at the end of June'],
  ],
  input: z.strictObject({ ...storeInput, ...asOfInput }),
  positionals: [],
  output: occasionSchema,
  run: ({ db, asOf }) =>
    withStore(db, async function* (store) {
      yield* findOccasions(await store.records({ asOf }), await store.decisions());
    }),
});
