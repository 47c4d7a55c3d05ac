import { z } from 'zod';
import { contactLedger } from '../resolve/compare/contact-ledger.js';
import { ledgerSchema } from '../schema/ledger.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { tellUnknownNames } from './unknown-names.js';

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
  run: ({ one, other, db, asOf }, context) =>
    withStore(db, async function* (store) {
      const [records, decisions] = [await store.records({ asOf }), await store.decisions()];
      const ledger = contactLedger(records, decisions, [one, other]);
      yield ledger;
      if (ledger.entries.length === 0) tellUnknownNames([one, other], records, decisions, context);
    }),
});
