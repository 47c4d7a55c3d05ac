import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { recordSchema } from '../schema/record.js';
import { expandInputs, fileFault, isStandardInput } from './inputs.js';
import { defineOperation, type OperationContext } from './operation.js';
import { ReadingPool } from './reading-pool.js';
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
  ],
  input: z.strictObject({
    reports: z.array(z.string()).min(1).describe('files, folders, or - for standard input'),
    minCertainty: z.number().min(0).max(1).default(0).describe('leave out facts Readout is less sure of, 0 to 1'),
    timeLimit: z.number().positive().default(30).describe('seconds that one report may take'),
  }),
  positionals: ['reports'],
  output: recordSchema,
  async *run({ reports, minCertainty, timeLimit }, context) {
    const files = await expandInputs(reports, context);
    const pool = new ReadingPool(files.length, timeLimit * 1000);
    try {
      let done = 0;
      for await (const { file, answer } of pool.readAll(files, (path) => load(path, context))) {
        context.progress({ done: ++done, total: files.length, current: file });
        if ('code' in answer) context.fail({ input: file, ...answer });
        else yield withoutDoubtful(answer, minCertainty);
      }
    } finally {
      await pool.close();
    }
  },
});

async function load(path: string, context: OperationContext) {
  try {
    return isStandardInput(path) ? await context.readStandardInput() : await readFile(path);
  } catch (cause) {
    return fileFault(cause);
  }
}
