import { revisionsOf } from './revisions.js';
import type { Statements } from './statements.js';

/**
 * Deletes reports and their revisions within a transaction; triggers and foreign keys reach their facts, words and decisions. FTS5 only marks words as
 * gone until it merges them (its own `secure-delete` damages the index in SQLite 3.45), so the indexes are written anew.
 */
export function removeReports(statements: Statements, reports: readonly string[]): string[] {
  const all = new Set(reports.flatMap((report) => revisionsOf(statements, report)));
  const removed = [...all].filter((report) => {
    statements.prepare(forgetLog).run([report]);
    statements.prepare(markDeleted).run([report]);
    return statements.prepare('delete from report where id = ?').run([report]).changes > 0;
  });
  if (removed.length > 0) {
    statements.prepare("insert into words (words) values ('optimize')").run([]);
    statements.prepare("insert into report_words (report_words) values ('optimize')").run([]);
  }
  return removed;
}

/** An address outlives its report: a feed that still lists it would bring the report back. */
const markDeleted = `update address set
  kind = 'deleted', report = null, etag = null, last_modified = null, ask_after = null where report = ?`;

const forgetLog = `delete from log where subject = ?1 or subject in
  (select id from decision where one_report = ?1 or other_report = ?1)`;
