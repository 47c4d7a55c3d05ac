import type { Change } from '../../schema/change.js';
import { factNouns, type ReportRecord } from '../../schema/record.js';
import { factChanges, type NounFact } from '../fact-changes.js';
import type { Entry } from '../store.js';
import { keyOf } from './keys.js';
import { OriginalWords } from './packed-evidence.js';
import type { Statements } from './statements.js';
import type { FactRow, ReportRow } from './tables.js';
import { forgetWords, insertFacts, insertWords, type RecordRows, rowsOf } from './write-record.js';

type StandingReport = Pick<ReportRow, 'position' | 'engine' | 'body' | 'text' | 'original'>;
type StandingFact = Pick<FactRow, 'noun' | 'body'>;

/** Stores records within a transaction. */
export function putEntries(statements: Statements, entries: readonly Entry[], addedAt: string): Change[] {
  const written = new Set<number>();
  const changes = entries.map((entry) => putEntry(statements, entry, addedAt, written));
  for (const [first, last] of runsOf(written)) insertWords(statements, first, last);
  return changes;
}

/** Numbers that follow one another, as the first and the last of each run. */
function runsOf(numbers: ReadonlySet<number>): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Leaves the words of what it writes to the caller, and its position in `written`. */
function putEntry(statements: Statements, { record, engine }: Entry, addedAt: string, written: Set<number>): Change {
  const { report } = record;
  const rows = rowsOf(record);
  const [before] = statements.rows<StandingReport>(selectReport, [report.id]);
  const columns = [
    report.sha256,
    rows.report.headline,
    report.publisher,
    (report.publishedAt ?? report.dateline?.date ?? addedAt).slice(0, 10),
    addedAt,
    engine,
    ...[rows.report.body, rows.report.text, rows.report.names, rows.report.original],
  ];
  if (before === undefined) {
    const position = Number(statements.prepare(insertReport).run([report.id, ...columns]).lastInsertRowid);
    insertFacts(statements, position, rows.facts);
    written.add(position);
    return { report: report.id, change: 'added', ...allKept(0), factsAdded: rows.facts.length };
  }
  const { position } = before;
  const range = [keyOf(position, 0), keyOf(position + 1, 0)];
  const standing = statements.rows<StandingFact>(selectFacts, range);
  if (before.engine === engine && sameReport(before, rows) && sameFacts(standing, rows.facts)) {
    return { report: report.id, change: 'unchanged', ...allKept(rows.facts.length) };
  }
  // A report that is twice in one batch: what is taken from the index must stand there.
  if (written.has(position)) insertWords(statements, position, position);
  statements.prepare('delete from fact where key >= ? and key < ?').run(range);
  forgetWords(statements, position);
  statements.prepare(updateReport).run([...columns, position]);
  insertFacts(statements, position, rows.facts);
  written.add(position);
  return replaced(report.id, before, standing, record);
}

const allKept = (factsKept: number) => ({ factsAdded: 0, factsRemoved: 0, factsAltered: 0, factsKept, facts: [] });
const selectReport = 'select position, engine, body, text, original from report where id = ?';
const selectFacts = 'select noun, body from fact where key >= ? and key < ? order by key';
const insertReport = `insert into report
  (id, sha256, headline, publisher, known_at, added_at, engine, body, text, names, original)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const updateReport = `update report set
  sha256 = ?, headline = ?, publisher = ?, known_at = ?, added_at = ?, engine = ?, body = ?, text = ?, names = ?,
  original = ? where position = ?`;
function sameReport(before: StandingReport, { report }: RecordRows): boolean {
  return before.body === report.body && before.text === report.text && before.original === report.original;
}

function sameFacts(before: readonly StandingFact[], after: readonly StandingFact[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ noun, body }, index) => noun === after[index].noun && body === after[index].body)
  );
}

function replaced(
  report: string,
  { original }: StandingReport,
  standing: readonly StandingFact[],
  record: ReportRecord,
): Change {
  const words = OriginalWords.parse(report, original);
  const before = standing.map(({ noun, body }) => ({ noun, fact: words.unpack(JSON.parse(body)) }) as NounFact);
  const after = factNouns.flatMap((noun) => record[noun].map((fact): NounFact => ({ noun, fact })));
  const facts = factChanges(before, after);
  const count = (change: string) => facts.filter((one) => one.change === change).length;
  const [factsAdded, factsRemoved, factsAltered] = ['new', 'gone', 'altered'].map(count);
  const factsKept = after.length - factsAdded - factsAltered;
  return { report, change: 'replaced', factsAdded, factsRemoved, factsAltered, factsKept, facts };
}
