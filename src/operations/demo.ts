import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { contactLedger } from '../resolve/compare/contact-ledger.js';
import { compareAccounts } from '../resolve/compare/readout-matrix.js';
import { findOccasions } from '../resolve/occasions/find-occasions.js';
import { comparisonSchema } from '../schema/comparison.js';
import { ledgerSchema } from '../schema/ledger.js';
import { addReports } from './add-reports.js';
import { withNewStore } from './open-store.js';
import { defineOperation } from './operation.js';

const example = fileURLToPath(new URL('../../examples/july-call', import.meta.url));

export const demo = defineOperation({
  examples: [
    ['readout demo', 'in a store that is gone afterwards'],
    ['readout demo --db demo.db', 'keep the store to try the other commands on'],
  ],
  input: z.strictObject({ db: z.string().min(1).optional().describe('keep the store in this file') }),
  positionals: [],
  output: z.strictObject({ comparison: comparisonSchema, ledger: ledgerSchema }),
  async *run({ db }, context) {
    const folder = mkdtempSync(join(tmpdir(), 'readout-demo-'));
    try {
      yield* withNewStore(db ?? join(folder, 'demo.db'), async function* (store) {
        for await (const _ of addReports(
          store,
          [example],
          { pause: 1, allowPrivate: false, allowReserved: false, timeLimit: 120 },
          context,
        ));
        const [records, decisions] = [await store.records(), await store.decisions()];
        const parties = ['Donald Trump', 'Vladimir Putin'] as const;
        const call = findOccasions(records, decisions).find(
          (occasion) => occasion.day === '2025-07-03' && parties.every((party) => occasion.parties.includes(party)),
        );
        if (call === undefined) throw new Error('the example reports tell of no call of 3 July 2025');
        yield {
          comparison: compareAccounts(records, decisions, call.id),
          ledger: contactLedger(records, decisions, parties),
        };
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
