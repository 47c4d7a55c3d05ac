import { z } from 'zod';
import { positionHistory } from '../resolve/positions/position-history.js';
import { positionHistorySchema } from '../schema/position-history.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { tellUnknownNames } from './unknown-names.js';

export const positions = defineOperation({
  examples: [
    ['readout positions Russia goals', 'what is told of Russia on its goals, by day; a changed stance is marked'],
    ['readout positions "Viktor Orban"', 'everything one person stood for'],
    ['readout positions Hungary sanctions --as-of 2025-06-30 --csv', 'as known at the end of June, as rows'],
  ],
  input: z.strictObject({
    holder: z
      .string()
      .min(1)
      .describe('a person, body or country; a surname will do where one person in the store bears it'),
    issue: z.string().min(1).optional().describe('words of the issue; all must occur'),
    ...storeInput,
    ...asOfInput,
  }),
  positionals: ['holder', 'issue'],
  output: positionHistorySchema,
  run: ({ holder, issue, db, asOf }, context) =>
    withStore(db, async function* (store) {
      const [records, decisions] = [await store.records({ asOf }), await store.decisions()];
      const history = positionHistory(records, decisions, holder, issue ?? null);
      yield history;
      if (history.statements.length === 0) tellUnknownNames([holder], records, decisions, context);
    }),
});
