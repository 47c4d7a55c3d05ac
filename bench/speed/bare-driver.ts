import Database from 'libsql';
import type { Evidence } from '../../src/schema/evidence.js';
import { factNouns, type ReportRecord } from '../../src/schema/record.js';

/** A report as the bare driver is given it: made before the clock runs. */
export interface BareReport {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly { readonly text: string; readonly body: string }[];
}

export function bareReport(record: ReportRecord): BareReport {
  const facts = factNouns.flatMap((noun): { evidence: Evidence[] }[] => record[noun]);
  return {
    id: record.report.id,
    text: record.report.text,
    facts: facts.map((fact) => ({ text: fact.evidence[0].exact, body: JSON.stringify(fact) })),
  };
}

/**
 * The peer: the driver alone, with the same durability, writing a report, its facts as plain JSON and full text over both. It
 * keeps no names, filters, log or offsets, checks for no earlier reading and gives nothing back when a report is deleted.
 */
export class BareDriver {
  private readonly database: Database.Database;
  private position = 0;

  constructor(path: string) {
    this.database = new Database(path);
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) this.database.pragma(pragma);
    this.database.exec(`
      create table report (position integer primary key, id text not null unique, text text not null) strict;
      create table fact (key integer primary key, body text not null) strict;
      create virtual table words using fts5 (text, content = '');
    `);
  }

  put(reports: readonly BareReport[]): void {
    const { database } = this;
    const report = database.prepare('insert into report values (?, ?, ?)');
    const fact = database.prepare('insert into fact values (?, ?)');
    const words = database.prepare('insert into words (rowid, text) values (?, ?)');
    database.exec('begin immediate');
    for (const { id, text, facts } of reports) {
      const position = ++this.position;
      report.run([position, id, text]);
      words.run([position * 1024, text]);
      for (const [index, { text, body }] of facts.entries()) {
        fact.run([position * 1024 + index + 1, body]);
        words.run([position * 1024 + index + 1, text]);
      }
    }
    database.exec('commit');
  }

  close(): void {
    this.database.close();
  }
}
