import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { takenSchema, takingSummarySchema } from '../schema/taken.js';
import { addReports } from './add-reports.js';
import { SummaryOfTaking } from './intake/summary.js';
import { storeInput, withNewStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { webInput } from './web.js';

export const add = defineOperation({
  examples: [
    ['readout add reports/', 'every report and web archive below a folder'],
    ['readout add https://news.example/feed.xml', 'every page that a feed, a sitemap or a list of addresses points to'],
    ['readout add crawl.warc.gz addresses.txt --db calls.db', 'a web archive and a list, in a store of its own'],
  ],
  input: z.strictObject({
    sources: z
      .array(z.string())
      .min(1)
      .describe('files, folders, web archives, web addresses, lists of addresses, or - for standard input'),
    timeLimit: z.number().positive().default(30).describe('seconds that one report may take'),
    ...webInput,
    ...storeInput,
  }),
  positionals: ['sources'],
  output: z.union([takenSchema, takingSummarySchema]),
  run: ({ sources, db, ...settings }, context) =>
    withNewStore(db, async function* (store) {
      const summary = new SummaryOfTaking();
      try {
        for await (const taken of addReports(store, sources, settings, context)) {
          summary.count(taken);
          yield taken;
        }
      } catch (cause) {
        if (!context.signal.aborted) throw cause;
        yield summary.build(true);
        throw new ReadoutError('interrupted', 'stopped before the end; the same command goes on from here', { cause });
      }
      yield summary.build(false);
    }),
});
