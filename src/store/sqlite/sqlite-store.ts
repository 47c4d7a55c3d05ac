import type { Change } from '../../schema/change.js';
import type { Decision } from '../../schema/decision.js';
import type {
  Address,
  Copy,
  Entry,
  LogLine,
  RecordQuery,
  SearchHit,
  SearchQuery,
  Store,
  StoredAddress,
  StoredRecord,
} from '../store.js';
import { addressesOf, addressOf, noteAddress } from './addresses.js';
import { backUp } from './backup.js';
import { Connection } from './connection.js';
import { asFault } from './faults.js';
import { keyOf } from './keys.js';
import { keepOriginal, originalOf } from './originals.js';
import { putEntries } from './put.js';
import { recordsOf } from './records.js';
import { removeReports } from './remove.js';
import { revisionsOf } from './revisions.js';
import { searchStore } from './search.js';

/** The store in one SQLite file (WAL): `path` and, while open, `path-wal` and `path-shm` beside it. */
export class SqliteStore implements Store {
  private readonly path: string;
  private readonly connection: Connection;

  /** @param connection for tests that narrow what the file may do */
  constructor(path: string, connection = new Connection(path)) {
    this.path = path;
    this.connection = connection;
  }

  put(entries: readonly Entry[]): Promise<Change[]> {
    return this.write(() => {
      const addedAt = new Date().toISOString();
      const changes = putEntries(this.connection, entries, addedAt);
      for (const [index, { record, original }] of entries.entries()) {
        const { id } = record.report;
        // What is a duplicate is not stored.
        if (original !== undefined && changes[index].report === id) keepOriginal(this.connection, id, original);
      }
      for (const change of changes) {
        const { change: kind, report } = change;
        if (kind !== 'unchanged' && kind !== 'duplicate') this.enter(addedAt, kind, report, told(change));
      }
      return changes;
    });
  }

  factsRead(report: string, engine: string): Promise<number | null> {
    return this.read(() => {
      const [found] = this.connection.rows<{ position: number }>(selectRead, [report, engine]);
      if (found === undefined) return null;
      const range = [keyOf(found.position, 0), keyOf(found.position + 1, 0)];
      return this.connection.rows<{ facts: number }>(countFacts, range)[0].facts;
    });
  }

  address(url: string): Promise<StoredAddress | null> {
    return this.read(() => addressOf(this.connection, url));
  }

  addresses(kind: Address['kind'], dueBy?: string): Promise<StoredAddress[]> {
    return this.read(() => addressesOf(this.connection, kind, dueBy));
  }

  note(address: Address): Promise<void> {
    return this.write(() => noteAddress(this.connection, address, null));
  }

  records(query: RecordQuery = {}): Promise<StoredRecord[]> {
    return this.read(() => recordsOf(this.connection, query));
  }

  record(report: string): Promise<StoredRecord | null> {
    return this.read(() => recordsOf(this.connection, { report })[0] ?? null);
  }

  original(report: string): Promise<Uint8Array | null> {
    return this.read(() => originalOf(this.connection, report));
  }

  revisions(report: string): Promise<StoredRecord[]> {
    return this.read(() =>
      revisionsOf(this.connection, report).flatMap((revision) => recordsOf(this.connection, { report: revision })),
    );
  }

  revisedReports(): Promise<string[]> {
    return this.read(() => this.connection.rows<{ id: string }>(selectRevised).map(({ id }) => id));
  }

  search(query: SearchQuery): Promise<SearchHit[]> {
    return this.read(() => searchStore(this.connection, query));
  }

  async remove(reports: readonly string[]): Promise<string[]> {
    const removed = await this.write(() => {
      const found = removeReports(this.connection, reports);
      const at = new Date().toISOString();
      for (const report of found) this.enter(at, 'deleted', report, 'deleted with everything derived from it');
      return found;
    });
    // The log beside the file still holds the pages as they were.
    await this.attempt(() => this.connection.database.pragma('wal_checkpoint(TRUNCATE)'));
    return removed;
  }

  decide(decision: Decision): Promise<void> {
    const { id, one, other, verdict, reason, decidedAt } = decision;
    return this.write(() => {
      const row = [id, one.report, other.report, decidedAt, JSON.stringify(decision)];
      this.connection
        .prepare(
          `insert or replace into decision (id, one_report, other_report, decided_at, body) values (?, ?, ?, ?, ?)`,
        )
        .run(row);
      this.enter(decidedAt, 'decided', id, `${verdict}: ${reason}`);
    });
  }

  retract(decision: string, reason: string): Promise<boolean> {
    return this.write(() => {
      const { changes } = this.connection.prepare('delete from decision where id = ?').run([decision]);
      if (changes > 0) this.enter(new Date().toISOString(), 'retracted', decision, reason);
      return changes > 0;
    });
  }

  decisions(): Promise<Decision[]> {
    return this.read(() =>
      this.connection
        .rows<{ body: string }>('select body from decision order by decided_at')
        .map(({ body }) => JSON.parse(body) as Decision),
    );
  }

  log(): Promise<LogLine[]> {
    return this.read(() => this.connection.rows<LogLine>(selectLog));
  }

  backup(path: string): Promise<Copy> {
    return this.attempt(() => backUp(this.connection, path), path);
  }

  async close(): Promise<void> {
    this.connection.close();
  }

  private enter(at: string, kind: LogLine['kind'], subject: string, reason: string): void {
    this.connection
      .prepare('insert into log (at, kind, subject, reason) values (?, ?, ?, ?)')
      .run([at, kind, subject, reason]);
  }

  private read<Result>(work: () => Result): Promise<Result> {
    return this.attempt(() => this.connection.reading(work));
  }

  private write<Result>(work: () => Result): Promise<Result> {
    return this.attempt(() => this.connection.writing(work));
  }

  private async attempt<Result>(work: () => Result, path = this.path): Promise<Result> {
    try {
      return work();
    } catch (error) {
      throw asFault(path, error);
    }
  }
}

const selectLog = `
  select at, kind, subject, reason from (
    select at, kind, subject, reason, key from log
    union all
    select added_at, 'refused', report.id, (value ->> 'code') || ': ' || (value ->> 'reason'), 0
    from report, json_each(report.body, '$.issues')
  ) order by at, key`;

const selectRevised = `select id from report where superseded_by is null and
  (revises is not null or id in (select superseded_by from report)) order by position`;
const selectRead = 'select position from report where id = ? and engine = ?';
const countFacts = 'select count(*) as facts from fact where key >= ? and key < ?';

function told({ revises, factsAdded, factsRemoved, factsAltered, factsKept }: Change): string {
  const revision = revises === null ? '' : `a new revision of ${revises}, `;
  return `${revision}facts: ${factsAdded} new, ${factsRemoved} gone, ${factsAltered} altered, ${factsKept} as before`;
}
