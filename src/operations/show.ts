import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { findOccasions } from '../resolve/occasions/find-occasions.js';
import { occasionSchema } from '../schema/occasion.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const show = defineOperation({
  examples: [['readout show occasion-0123456789abcdef', 'ids are listed by "readout occasions"']],
  input: z.strictObject({ occasion: z.string().describe('id of the occasion'), ...storeInput, ...asOfInput }),
  positionals: ['occasion'],
  output: occasionSchema,
  run: ({ occasion, db, asOf }) =>
    withStore(db, async function* (store) {
      const found = findOccasions(await store.records({ asOf }), await store.decisions()).find(
        ({ id }) => id === occasion,
      );
      if (found === undefined)
        throw new ReadoutError('not-in-store', `there is no occasion ${occasion}; see "occasions"`);
      yield found;
    }),
});
