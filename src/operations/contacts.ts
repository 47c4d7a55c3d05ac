import { z } from 'zod';
import { contactLedger } from '../resolve/compare/contact-ledger.js';
import { ledgerSchema } from '../schema/ledger.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const contacts = defineOperation({
  examples: [
    ['readout contacts "Donald Trump" "Vladimir Putin"', 'the ledger, with "sixth known call" checked against it'],
  ],
  input: z.strictObject({
    one: z.string().describe('a name; a surname will do where one person in the store bears it'),
    other: z.string().describe('the other party'),
    ...storeInput,
    ...asOfInput,
  }),
  positionals: ['one', 'other'],
  output: ledgerSchema,
  run: ({ one, other, db, asOf }) =>
    withStore(db, async function* (store) {
      yield contactLedger(await store.records({ asOf }), await store.decisions(), [one, other]);
    }),
});
