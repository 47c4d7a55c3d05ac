import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const deleteReport = defineOperation({
  examples: [['readout delete report-0123456789abcdef', 'its text, facts, search entries and decisions are gone']],
  input: z.strictObject({ report: z.string().describe('id of the report'), ...storeInput }),
  positionals: ['report'],
  output: z.strictObject({ deleted: z.string() }),
  run: ({ report, db }) =>
    withStore(db, async function* (store) {
      if ((await store.remove([report])).length === 0)
        throw new ReadoutError('not-in-store', `there is no report ${report}`);
      yield { deleted: report };
    }),
});
