import { z } from 'zod';
import { commitmentStates } from '../resolve/commitments/commitment-states.js';
import { commitmentStateSchema } from '../schema/commitment-history.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { tellUnknownNames } from './unknown-names.js';

export const commitments = defineOperation({
  examples: [
    ['readout commitments', 'all of them, by the day they were given'],
    [
      'readout commitments Kenya --status due',
      'what one party said it would do, whose date has passed without evidence',
    ],
    ['readout commitments --status broken --csv', 'as rows, each with the quotes that show it'],
    ['readout commitments --as-of 2025-06-30', 'as they stood at the end of June, from what was known then'],
  ],
  input: z.strictObject({
    who: z.string().min(1).optional().describe('who gave it: a person, body or country'),
    status: commitmentStateSchema.shape.status.optional().describe('only those that stand so'),
    ...storeInput,
    ...asOfInput,
  }),
  positionals: ['who'],
  output: commitmentStateSchema,
  run: ({ who, status, db, asOf }, context) =>
    withStore(db, async function* (store) {
      const today = asOf ?? new Date().toISOString().slice(0, 10);
      const [records, decisions] = [await store.records({ asOf }), await store.decisions()];
      const states = commitmentStates(records, decisions, today, who ?? null);
      yield* states.filter((state) => status === undefined || state.status === status);
      if (states.length === 0 && who !== undefined) tellUnknownNames([who], records, decisions, context);
    }),
});
