import type { ReportRecord } from '../../schema/record.js';
import type { Statements } from './statements.js';
import { insertFacts, rowsOf } from './write-record.js';

/** Step of the migrations: records that were kept whole become a row for the report and one for each fact. A later step gives their words to the index. */
export function splitRecords(statements: Statements): void {
  const stored = statements.prepare('select position, body from report').all([]) as {
    position: number;
    body: string;
  }[];
  for (const { position, body } of stored) {
    const rows = rowsOf(JSON.parse(body) as ReportRecord);
    const { text, names, original, body: rest } = rows.report;
    statements
      .prepare('update report set text = ?, names = ?, original = ?, body = ? where position = ?')
      .run([text, names, original, rest, position]);
    insertFacts(statements, position, rows.facts);
  }
}
