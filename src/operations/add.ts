import { z } from 'zod';
import { changeSchema } from '../schema/change.js';
import { addReports } from './add-reports.js';
import { storeInput, withNewStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { webInput } from './web.js';

export const add = defineOperation({
  examples: [
    ['readout add reports/', 'every report below a folder; one that is there already is read anew'],
    ['readout add reports/ --db calls.db', 'in a store of its own'],
  ],
  input: z.strictObject({
    reports: z.array(z.string()).min(1).describe('files, folders, web addresses, or - for standard input'),
    timeLimit: z.number().positive().default(30).describe('seconds that one report may take'),
    ...webInput,
    ...storeInput,
  }),
  positionals: ['reports'],
  output: changeSchema,
  run: ({ reports, db, ...settings }, context) =>
    withNewStore(db, (store) => addReports(store, reports, settings, context)),
});
