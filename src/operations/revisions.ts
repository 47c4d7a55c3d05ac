import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { textChanges } from '../resolve/revisions/text-changes.js';
import { type Revision, revisionSchema } from '../schema/revision.js';
import { factsOf } from '../store/fact-changes.js';
import { revisedFacts } from '../store/revised-facts.js';
import type { Store, StoredRecord } from '../store/store.js';
import { storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { isWebAddress } from './web.js';

export const revisions = defineOperation({
  examples: [
    ['readout revisions', 'every page that was changed: paragraphs and facts added, cut, altered'],
    ['readout revisions https://news.example/2025/07/03/call', 'one page, by its address'],
    ['readout revisions report-0123456789abcdef --csv', 'one report, by the id of any of its revisions'],
  ],
  input: z.strictObject({
    report: z.string().optional().describe('id of a report or its web address; all that were revised unless given'),
    ...storeInput,
  }),
  positionals: ['report'],
  output: revisionSchema,
  run: ({ report, db }) =>
    withStore(db, async function* (store) {
      const newest = report === undefined ? await store.revisedReports() : [await idOf(report, store)];
      for (const id of newest) {
        const family = await store.revisions(id);
        for (let index = 1; index < family.length; index++) yield revisionOf(family[index - 1], family[index]);
      }
    }),
});

async function idOf(report: string, store: Store): Promise<string> {
  const id = isWebAddress(report) ? ((await store.address(report))?.report ?? null) : report;
  if (id === null || (await store.record(id)) === null) {
    throw new ReadoutError('not-in-store', `there is no report ${report}`);
  }
  return id;
}

function revisionOf(before: StoredRecord, { record, knownAt }: StoredRecord): Revision {
  const { report } = record;
  return {
    report: report.id,
    revises: before.record.report.id,
    url: report.url,
    headline: report.headline?.text ?? null,
    since: knownAt,
    text: textChanges(before.record.report.text, report.text),
    facts: revisedFacts(factsOf(before.record), factsOf(record)),
  };
}
