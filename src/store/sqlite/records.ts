import { factNouns, type ReportRecord } from '../../schema/record.js';
import { endOfTime } from '../end-of-time.js';
import type { RecordQuery, StoredRecord } from '../store.js';
import { keyOf } from './keys.js';
import { OriginalWords } from './packed-evidence.js';
import type { Statements } from './statements.js';
import type { FactRow, ReportRow } from './tables.js';

const reportsAtOnce = 500;
type Report = Omit<ReportRow, 'sha256' | 'headline' | 'publisher' | 'names' | 'marks'>;
type Fact = Pick<FactRow, 'key' | 'noun' | 'body'>;

/** Stored records in the order in which their reports were first stored. */
export function recordsOf(
  statements: Statements,
  { report, asOf, nouns = factNouns }: RecordQuery & { report?: string },
): StoredRecord[] {
  const wanted = JSON.stringify(nouns);
  const records: StoredRecord[] = [];
  let after = 0;
  for (;;) {
    const reports = statements.rows<Report>(selectReports, [after, report ?? null, asOf ?? endOfTime, reportsAtOnce]);
    const last = reports.at(-1)?.position;
    if (last === undefined) return records;
    const range = [keyOf(reports[0].position, 0), keyOf(last + 1, 0)];
    const facts = statements.rows<Fact>(selectFacts, [...range, wanted]);
    let next = 0;
    for (const row of reports) {
      const [first, end] = [keyOf(row.position, 0), keyOf(row.position + 1, 0)];
      while (next < facts.length && facts[next].key < first) next++;
      const from = next;
      while (next < facts.length && facts[next].key < end) next++;
      records.push(storedRecord(row, facts.slice(from, next)));
    }
    after = last;
  }
}

const selectReports = `select position, id, body, text, original, engine, added_at, known_at, revises, superseded_by from report
  where position > ?1 and (?2 is null or id = ?2) and known_at <= ?3
  and (?2 is not null or superseded_at is null or superseded_at > ?3)
  and (?2 is not null or not exists (select 1 from behind where behind.report = id and since <= ?3 and until > ?3)) order by position limit ?4`;
const selectFacts = `select key, noun, body from fact
  where key >= ? and key < ? and noun in (select value from json_each(?)) order by key`;

function storedRecord(row: Report, facts: readonly Fact[]): StoredRecord {
  const words = OriginalWords.parse(row.id, row.original);
  const { schemaVersion, report, issues } = words.unpack(JSON.parse(row.body)) as ReportRecord;
  const nouns = Object.fromEntries(factNouns.map((noun) => [noun, [] as unknown[]]));
  for (const { noun, body } of facts) nouns[noun].push(words.unpack(JSON.parse(body)));
  const whole = { ...report, revisionOf: row.revises, text: report.text ?? row.text };
  return {
    record: { schemaVersion, report: whole, ...nouns, issues } as ReportRecord,
    engine: row.engine,
    addedAt: row.added_at,
    knownAt: row.known_at,
    supersededBy: row.superseded_by,
  };
}
