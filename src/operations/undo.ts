import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { WhoIsWho } from '../resolve/entities/who-is-who.js';
import { findOccasions } from '../resolve/occasions/find-occasions.js';
import { decisionSchema } from '../schema/decision.js';
import { identifier } from '../schema/identifier.js';
import { storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const undo = defineOperation({
  examples: [
    [
      'readout undo merge-0123456789abcdef --reason "two calls that day"',
      'ids stand in "readout log" and "readout show"',
    ],
    ['readout undo merge-0123456789abcdef --confirm', 'vouch for the merge instead'],
    ['readout undo decision-0123456789abcdef', 'take a decision back: the reports alone say again what is one'],
  ],
  input: z.strictObject({
    merge: z.string().describe('id of the merge, or of a decision that is to be taken back'),
    reason: z.string().default('decided by hand').describe('why, for the log'),
    confirm: z.boolean().default(false).describe('vouch for the merge instead of undoing it'),
    ...storeInput,
  }),
  positionals: ['merge'],
  output: z.union([decisionSchema, z.strictObject({ retracted: z.string(), reason: z.string() })]),
  run: ({ merge, reason, confirm, db }) =>
    withStore(db, async function* (store) {
      if (await store.retract(merge, reason)) {
        yield { retracted: merge, reason };
        return;
      }
      const [records, decisions] = [await store.records(), await store.decisions()];
      const merges = [
        ...new WhoIsWho(records, decisions).merges,
        ...findOccasions(records, decisions).flatMap((occasion) => occasion.merges),
      ];
      const found = merges.find(({ id }) => id === merge);
      if (found === undefined)
        throw new ReadoutError('not-in-store', `there is no merge or decision ${merge}; see "log"`);
      const verdict = confirm ? ('confirm' as const) : ('keep-apart' as const);
      const { one, other } = found;
      const decision = {
        id: identifier('decision', merge),
        verdict,
        one,
        other,
        reason,
        decidedAt: new Date().toISOString(),
      };
      await store.decide(decision);
      yield decision;
    }),
});
