import { factNouns, type ReportRecord } from '../../schema/record.js';
import { digestOf } from './digest.js';
import { FactWordsBuilder } from './fact-words.js';
import { keyOf } from './keys.js';
import { nameMarks } from './name-marks.js';
import { EvidencePacker } from './packed-evidence.js';
import type { Statements } from './statements.js';
import type { FactRow, ReportRow } from './tables.js';

/** A record as rows. */
export interface RecordRows {
  readonly report: Pick<ReportRow, 'headline' | 'text' | 'names' | 'marks' | 'original' | 'body' | 'digest'>;
  readonly facts: readonly Omit<FactRow, 'key'>[];
}

export function rowsOf({ report, issues, schemaVersion, ...nouns }: ReportRecord): RecordRows {
  const { text, ...found } = report;
  // Which revision it is stands in columns, so that it can change without the body.
  const rest = { ...found, revisionOf: null };
  const packer = new EvidencePacker(report.id);
  const packedReport = packer.pack({ schemaVersion, report: plain(text) === text ? rest : { ...rest, text }, issues });
  const packedFacts = factNouns.flatMap((noun) =>
    nouns[noun].map((fact) => {
      const words = new FactWordsBuilder();
      const packed = packer.pack(fact, words);
      return { noun, packed, ...words.build(noun, fact) };
    }),
  );
  const original = String(packer.original());
  const allNames = nouns.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  return {
    report: {
      headline: report.headline === null ? null : plain(report.headline.text),
      text: plain(text),
      names: plain(allNames.join('\n')),
      marks: nameMarks(allNames).join(' '),
      original,
      body: JSON.stringify(packedReport),
      digest: digestOf(text),
    },
    facts: packedFacts.map(({ noun, packed, text, names, marks }) => {
      return { noun, text: plain(text), names: plain(names), marks, body: JSON.stringify(packed) };
    }),
  };
}

const rowsAtOnce = 10;

/** Ten rows a statement, the rest one by one: two statements to prepare, whatever the number of facts. */
export function insertFacts(statements: Statements, position: number, facts: RecordRows['facts']): void {
  const rows = facts.map(({ noun, text, names, marks, body }, index) => {
    return [keyOf(position, index + 1), text, names, marks, noun, body];
  });
  let next = 0;
  for (; next + rowsAtOnce <= rows.length; next += rowsAtOnce) {
    statements.prepare(insertMany).run(rows.slice(next, next + rowsAtOnce).flat());
  }
  for (const row of rows.slice(next)) statements.prepare(insertOne).run(row);
}

const places = '(?, ?, ?, ?, ?, ?)';
const insertOne = `insert into fact (key, text, names, marks, noun, body) values ${places}`;
const insertMany = `${insertOne}${`, ${places}`.repeat(rowsAtOnce - 1)}`;

/**
 * Gives the words of reports and their facts, from the first position to the last, to the two full-text indexes. All of a transaction
 * at once: FTS5 writes out all it has gathered at each savepoint, and so do statements of many rows or with triggers.
 */
export function insertWords(statements: Statements, first: number, last: number): void {
  statements.prepare(insertWordsOfReports).run([first, last]);
  statements.prepare(insertWordsOfFacts).run([keyOf(first, 0), keyOf(last + 1, 0)]);
}

/** Takes the words of a report, as the trigger `report_forgotten` does. */
export function forgetWords(statements: Statements, position: number): void {
  statements.prepare(forgetWordsOfReport).run([position]);
}

const wordsOfReport = `position, coalesce(headline, '') || char(10) || text, names, marks from report`;
const insertWordsOfReports = `insert into report_words (rowid, text, names, marks)
  select ${wordsOfReport} where position between ? and ?`;
const insertWordsOfFacts = `insert into words (rowid, text, names, marks)
  select key, text, names, marks from fact where key between ? and ?`;
const forgetWordsOfReport = `insert into report_words (report_words, rowid, text, names, marks)
  select 'delete', ${wordsOfReport} where position = ?`;

const odd = /[\0\p{Surrogate}]/gu;

/**
 * Text as a column holds it: SQLite keeps UTF-8, which has no half characters, and the driver reads no further than a NUL.
 * Bodies are JSON, which escapes both.
 */
function plain(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.replace(odd, ' ');
}
