import { z } from 'zod';
import { recordSchema } from '../schema/record.js';
import { expandInputs } from './inputs.js';
import { loadReport } from './load-report.js';
import { mapInOrder } from './map-in-order.js';
import { defineOperation } from './operation.js';
import { type ReadingAnswer, ReadingPool } from './reading-pool.js';
import { webInput, withFetcher } from './web.js';
import { withoutDoubtful } from './without-doubtful.js';

export const read = defineOperation({
  examples: [
    ['readout read report.txt', 'a readable page on the terminal'],
    [
      'readout read reports/ --json > records.jsonl',
      'a folder of .txt, .html and .html.gz files, one JSON document a line',
    ],
    ['cat report.txt | readout read - --json', 'from standard input'],
    ['readout read report.html --html record.html', 'one page with every piece of evidence highlighted'],
    ['readout read https://news.example/2025/07/03/call', 'a page on the web, as its robots.txt allows'],
  ],
  input: z.strictObject({
    reports: z.array(z.string()).min(1).describe('files, folders, web addresses, or - for standard input'),
    minCertainty: z.number().min(0).max(1).default(0).describe('leave out facts Readout is less sure of, 0 to 1'),
    timeLimit: z.number().positive().default(30).describe('seconds that one report may take'),
    ...webInput,
  }),
  positionals: ['reports'],
  output: recordSchema,
  async *run({ reports, minCertainty, ...settings }, context) {
    const inputs = await expandInputs(reports, context);
    const pool = new ReadingPool(settings.timeLimit * 1000);
    try {
      yield* withFetcher(settings, async function* (fetcher) {
        let done = 0;
        const read = async (input: string): Promise<ReadingAnswer> => {
          const loaded = await loadReport(input, fetcher, context);
          return 'code' in loaded ? loaded : pool.read(loaded);
        };
        for await (const { item: input, answer } of mapInOrder(inputs, read)) {
          context.progress({ done: ++done, total: inputs.length, current: input });
          if ('code' in answer) context.fail({ input, ...answer });
          else yield withoutDoubtful(answer, minCertainty);
        }
      });
    } finally {
      await pool.close();
    }
  },
});
