import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { ingest } from '../ingest/ingest.js';
import { recordSchema } from '../schema/record.js';
import { verificationSchema } from '../schema/verification.js';
import { fileFault } from './inputs.js';
import { defineOperation } from './operation.js';
import { verifyRecord } from './verify-record.js';

export const verify = defineOperation({
  examples: [
    ['readout read report.txt --json > record.json', 'keep a record'],
    ['readout verify record.json report.txt', 'check it; exits 1 and names each piece that fails'],
  ],
  input: z.strictObject({
    record: z.string().describe('a file of records, one JSON document a line, as "readout read --json" prints them'),
    report: z.string().describe('the report the record was read from'),
  }),
  positionals: ['record', 'report'],
  output: verificationSchema,
  async *run({ record, report }, context) {
    const documents = parseRecords(record, await readInput(record));
    const ingested = ingest(await readInput(report), { file: report });
    const matching = documents.filter((document) => document.report.sha256 === ingested.report?.sha256);
    if (ingested.source === null || matching.length === 0) {
      const message = `no record in ${record} was read from this file: its SHA-256 is another`;
      context.fail({ input: report, code: 'evidence-refused', message });
      return;
    }
    for (const document of matching) {
      const verification = verifyRecord(document, ingested.source.original);
      for (const { path, reason } of verification.failures) {
        context.fail({ input: record, code: 'evidence-refused', message: `${path}: ${reason}` });
      }
      yield verification;
    }
  },
});

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const { code, message } = fileFault(cause);
    throw new ReadoutError(code, `${path}: ${message}`, { cause });
  }
}

function parseRecords(file: string, bytes: Uint8Array) {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = recordSchema.safeParse(parseJson(file, index + 1, line));
    if (parsed.success) return [parsed.data];
    const [problem] = parsed.error.issues;
    throw new ReadoutError(
      'misuse',
      `${file}, line ${index + 1}: not a record: ${problem.path.join('.')}: ${problem.message}`,
    );
  });
}

function parseJson(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReadoutError('misuse', `${file}, line ${line}: not JSON; give what "readout read --json" printed`, {
      cause,
    });
  }
}
