import { z } from 'zod';
import { storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const backup = defineOperation({
  examples: [['readout backup readout-copy.db', 'while others go on working']],
  input: z.strictObject({ file: z.string().describe('where to write the copy; must not exist yet'), ...storeInput }),
  positionals: ['file'],
  output: z.strictObject({
    file: z.string(),
    reports: z.int().nonnegative(),
    facts: z.int().nonnegative(),
    bytes: z.int().nonnegative(),
  }),
  run: ({ file, db }) =>
    withStore(db, async function* (store) {
      yield { file, ...(await store.backup(file)) };
    }),
});
