import type { Change } from '../../schema/change.js';
import type { ReportRecord } from '../../schema/record.js';
import { factChanges, factsOf, type NounFact } from '../fact-changes.js';
import { revisedFacts } from '../revised-facts.js';
import type { Address, Entry } from '../store.js';
import { noteAddress } from './addresses.js';
import { keyOf } from './keys.js';
import { OriginalWords } from './packed-evidence.js';
import { placeOf, supersede } from './revisions.js';
import type { Statements } from './statements.js';
import type { FactRow, ReportRow } from './tables.js';
import { forgetWords, insertFacts, insertWords, type RecordRows, rowsOf } from './write-record.js';

type StandingReport = Pick<ReportRow, 'id' | 'position' | 'engine' | 'body' | 'text' | 'original'>;
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
function putEntry(statements: Statements, entry: Entry, addedAt: string, written: Set<number>): Change {
  const { record, engine, address, startsAnew = false } = entry;
  const reading: Reading = { record, rows: rowsOf(record), engine, addedAt, written };
  if (address === undefined) return putReading(statements, reading);
  const change = putAtAddress(statements, reading, address, startsAnew);
  noteAddress(statements, address, change.report);
  return change;
}

/** A record on its way into the store. */
interface Reading {
  readonly record: ReportRecord;
  readonly rows: RecordRows;
  readonly engine: string;
  readonly addedAt: string;
  readonly written: Set<number>;
}

function putAtAddress(statements: Statements, reading: Reading, address: Address, startsAnew: boolean): Change {
  const { report } = reading.record;
  const place = placeOf(statements, report, reading.rows.report.digest, address, startsAnew);
  switch (place.kind) {
    case 'new':
      return putReading(statements, reading);
    case 'earlier': {
      const change = putReading(statements, reading);
      supersede(statements, report.id, place.than, place.knownAt);
      statements.prepare('update report set revises = coalesce(revises, ?) where id = ?').run([report.id, place.than]);
      return change;
    }
    case 'revision': {
      const change = putReading(statements, reading, place);
      supersede(statements, place.of, report.id, place.knownAt);
      const facts = revisedFacts(standingFacts(statements, place.of), factsOf(reading.record));
      return { ...counted(change.report, 'revised', facts, factCount(reading)), revises: place.of };
    }
    case 'known': {
      const again = place.report === report.id ? putReading(statements, reading) : null;
      if (place.insteadOf !== null) {
        supersede(statements, place.insteadOf, place.report, place.knownAt);
        return { ...unchanged(place.report, factCount(reading)), change: 'revised', revises: place.insteadOf };
      }
      if (place.elsewhere) return { ...unchanged(place.report, factCount(reading)), change: 'duplicate' };
      return again ?? unchanged(place.report, factCount(reading));
    }
  }
}

function putReading(
  statements: Statements,
  { record, rows, engine, addedAt, written }: Reading,
  revision: { of: string; knownAt: string } | null = null,
): Change {
  const { report } = record;
  const [before] = statements.rows<StandingReport>(selectReport, [report.id]);
  const columns = [
    report.sha256,
    rows.report.headline,
    report.publisher,
    addedAt,
    engine,
    ...[
      rows.report.body,
      rows.report.text,
      rows.report.names,
      rows.report.marks,
      rows.report.original,
      rows.report.digest,
    ],
    revision?.knownAt ?? (report.publishedAt ?? report.dateline?.date ?? addedAt).slice(0, 10),
  ];
  if (before === undefined) {
    const inserted = statements.prepare(insertReport).run([report.id, ...columns, revision?.of ?? null]);
    const position = Number(inserted.lastInsertRowid);
    insertFacts(statements, position, rows.facts);
    written.add(position);
    return { ...unchanged(report.id, 0), change: 'added', factsAdded: rows.facts.length };
  }
  const { position } = before;
  const range = [keyOf(position, 0), keyOf(position + 1, 0)];
  const standing = statements.rows<StandingFact>(selectFacts, range);
  if (before.engine === engine && sameReport(before, rows) && sameFacts(standing, rows.facts)) {
    return unchanged(report.id, rows.facts.length);
  }
  const facts = factChanges(unpacked(before, standing), factsOf(record));
  // A report that is twice in one batch: what is taken from the index must stand there.
  if (written.has(position)) insertWords(statements, position, position);
  statements.prepare('delete from fact where key >= ? and key < ?').run(range);
  forgetWords(statements, position);
  statements.prepare(updateReport).run([...columns, position]);
  insertFacts(statements, position, rows.facts);
  written.add(position);
  return counted(report.id, 'replaced', facts, rows.facts.length);
}

const selectReport = 'select id, position, engine, body, text, original from report where id = ?';
const selectFacts = 'select noun, body from fact where key >= ? and key < ? order by key';
const insertReport = `insert into report
  (id, sha256, headline, publisher, added_at, engine, body, text, names, marks, original, digest, known_at, revises)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const updateReport = `update report set
  sha256 = ?, headline = ?, publisher = ?, added_at = ?, engine = ?, body = ?, text = ?, names = ?, marks = ?, original = ?,
  digest = ?, known_at = case when revises is null then ? else known_at end where position = ?`;

function sameReport(before: StandingReport, { report }: RecordRows): boolean {
  return before.body === report.body && before.text === report.text && before.original === report.original;
}

function sameFacts(before: readonly StandingFact[], after: readonly StandingFact[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ noun, body }, index) => noun === after[index].noun && body === after[index].body)
  );
}

const factCount = ({ rows }: Reading): number => rows.facts.length;

function unpacked({ id, original }: StandingReport, facts: readonly StandingFact[]): NounFact[] {
  const words = OriginalWords.parse(id, original);
  return facts.map(({ noun, body }) => ({ noun, fact: words.unpack(JSON.parse(body)) }) as NounFact);
}

function standingFacts(statements: Statements, report: string): NounFact[] {
  const [standing] = statements.rows<StandingReport>(selectReport, [report]);
  const range = [keyOf(standing.position, 0), keyOf(standing.position + 1, 0)];
  return unpacked(standing, statements.rows<StandingFact>(selectFacts, range));
}

function unchanged(report: string, factsKept: number): Change {
  return {
    report,
    change: 'unchanged',
    revises: null,
    ...{ factsAdded: 0, factsRemoved: 0, factsAltered: 0, factsKept },
    facts: [],
  };
}

/** @param total facts of the report as it now is */
function counted(report: string, change: Change['change'], facts: Change['facts'], total: number): Change {
  const count = (kind: string) => facts.filter((one) => one.change === kind).length;
  const [factsAdded, factsRemoved, factsAltered] = ['new', 'gone', 'altered'].map(count);
  const factsKept = total - factsAdded - factsAltered;
  return { report, change, revises: null, factsAdded, factsRemoved, factsAltered, factsKept, facts };
}
