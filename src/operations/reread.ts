import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Provenance } from '../ingest/ingest.js';
import { reportIdOf } from '../ingest/ingest.js';
import { decisionsWithoutFact } from '../resolve/decisions-without-fact.js';
import type { ReportRecord } from '../schema/record.js';
import type { Report } from '../schema/report.js';
import { rereadSchema } from '../schema/reread.js';
import type { Store, StoredRecord } from '../store/store.js';
import { engineVersion } from './engine-version.js';
import { mapInOrder } from './map-in-order.js';
import { storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { ReadingPool, type Refusal } from './reading-pool.js';
import { isWebAddress } from './web.js';

export const reread = defineOperation({
  examples: [
    ['readout reread', 'every report that another version of Readout read; run it again after an interruption'],
    ['readout reread --all --csv > changes.csv', 'all reports, whoever read them; a row for each fact that changed'],
    ['readout reread report-0123456789abcdef', 'one report'],
  ],
  input: z.strictObject({
    reports: z.array(z.string()).default([]).describe('ids of reports; all that another version read unless given'),
    timeLimit: z.number().positive().default(30).describe('seconds that one report may take'),
    all: z.boolean().default(false).describe('also reports that this version read'),
    ...storeInput,
  }),
  positionals: ['reports'],
  output: rereadSchema,
  run: ({ reports, all, timeLimit, db }, context) =>
    withStore(db, async function* (store) {
      const engine = engineVersion();
      const stored = await store.records({ nouns: [] });
      for (const report of reports)
        if (!stored.some(({ record }) => record.report.id === report))
          context.fail({ input: report, code: 'not-in-store', message: 'there is no such report' });
      const wanted = stored.filter(({ record: { report }, engine: read }) =>
        reports.length > 0 ? reports.includes(report.id) : all || read !== engine,
      );
      const pool = new ReadingPool(timeLimit * 1000);
      try {
        let done = 0;
        for await (const { item, answer } of mapInOrder(wanted, (each) => readAgain(store, each, pool))) {
          context.signal.throwIfAborted();
          const { report } = item.record;
          context.progress({ done: ++done, total: wanted.length, current: report.file ?? report.id });
          if ('code' in answer) {
            context.fail({ input: report.file ?? report.id, ...answer });
            continue;
          }
          // One transaction a report: what an interruption leaves is read the next time.
          const [change] = await store.put([{ record: answer.record, engine, original: answer.original }]);
          const lost = decisionsWithoutFact(await store.decisions(), answer.record).map(({ id }) => id);
          yield { ...change, file: report.file, engineBefore: item.engine, engine, decisionsWithoutFact: lost };
        }
      } finally {
        await pool.close();
      }
    }),
});

async function readAgain(
  store: Store,
  { record: { report } }: StoredRecord,
  pool: ReadingPool,
): Promise<{ readonly record: ReportRecord; readonly original: Uint8Array } | Refusal> {
  const original = await originalOf(store, report);
  if (original === null) {
    const message = 'what it was read from is not kept, and its file is not there or another; add it again';
    return { code: 'file-missing', message };
  }
  const answer = await pool.read({ bytes: original, provenance: provenanceOf(report) });
  return 'code' in answer ? answer : { record: answer, original };
}

/** What the report was read from: as kept, or its file where that still has the same bytes. */
async function originalOf(store: Store, { id, file }: Report): Promise<Uint8Array | null> {
  const kept = await store.original(id);
  if (kept !== null || file === null || isWebAddress(file)) return kept;
  const bytes = await readFile(file).catch(() => null);
  return bytes !== null && reportIdOf(bytes) === id ? bytes : null;
}

/** A page of the web keeps its address and the encoding that its server declared. */
function provenanceOf({ file, url, mediaType, encoding, retrievedAt }: Report): Provenance {
  if (file === null || !isWebAddress(file)) return { file };
  const retrieved = retrievedAt === null ? {} : { retrievedAt };
  return { file, url: url ?? file, mediaType: `${mediaType}; charset=${encoding}`, ...retrieved };
}
