import { nameMarks } from './name-marks.js';
import type { Statements } from './statements.js';

interface Named {
  readonly key: number;
  readonly names: string;
}

/** Step of the migrations: names get their marks, which a later step gives to the index. */
export function markNames(statements: Statements): void {
  const reports = statements.prepare('select position as key, names from report order by position').all([]) as Named[];
  for (const { key, names } of reports)
    statements
      .prepare('update report set marks = ? where position = ?')
      .run([nameMarks(names.split('\n')).join(' '), key]);
  const facts = statements.prepare('select key, names, marks from fact').all([]) as (Named & { marks: string })[];
  for (const { key, names, marks } of facts) {
    const all = new Set([...marks.split(' '), ...nameMarks(names.split('\n'))]);
    statements.prepare('update fact set marks = ? where key = ?').run([[...all].join(' '), key]);
  }
}
