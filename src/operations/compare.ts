import { z } from 'zod';
import { compareAccounts } from '../resolve/compare/readout-matrix.js';
import { comparisonSchema } from '../schema/comparison.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const compare = defineOperation({
  examples: [
    [
      'readout compare occasion-0123456789abcdef',
      'topics by sides: said, denied, contradicted, not mentioned, no account held',
    ],
    ['readout compare occasion-0123456789abcdef --html matrix.html', 'one page, each cell with its quotes'],
  ],
  input: z.strictObject({ occasion: z.string().describe('id of the occasion'), ...storeInput, ...asOfInput }),
  positionals: ['occasion'],
  output: comparisonSchema,
  run: ({ occasion, db, asOf }) =>
    withStore(db, async function* (store) {
      yield compareAccounts(await store.records({ asOf }), await store.decisions(), occasion);
    }),
});
