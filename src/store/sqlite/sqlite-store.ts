import { existsSync, renameSync, rmSync } from 'node:fs';
import { Kysely, SqliteDialect, sql, type Transaction } from 'kysely';
import { ReadoutError } from '../../errors.js';
import type { Decision } from '../../schema/decision.js';
import type { Change, Entry, LogLine, SearchHit, SearchQuery, Store, StoredRecord } from '../store.js';
import { Connection } from './connection.js';
import { withFaults } from './faults.js';
import { putEntry } from './put.js';
import { recordsOf } from './records.js';
import { searchStore } from './search.js';
import type { Tables } from './tables.js';

/** The store in one SQLite file (WAL): `path` and, while open, `path-wal` and `path-shm` beside it. */
export class SqliteStore implements Store {
  private readonly path: string;
  private readonly database: Kysely<Tables>;

  /** @param connection for tests that narrow what the file may do */
  constructor(path: string, connection = new Connection(path)) {
    this.path = path;
    this.database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  }

  put(entries: readonly Entry[]): Promise<Change[]> {
    return this.write(async (transaction) => {
      const addedAt = new Date().toISOString();
      const changes: Change[] = [];
      for (const entry of entries) {
        const change = await putEntry(transaction, entry, addedAt);
        changes.push(change);
        if (change.change !== 'unchanged') await log(transaction, addedAt, change.change, change.report, told(change));
      }
      return changes;
    });
  }

  records(asOf?: string): Promise<StoredRecord[]> {
    return this.read(() => recordsOf(this.database, { asOf }));
  }

  async record(report: string): Promise<StoredRecord | null> {
    const [found] = await this.read(() => recordsOf(this.database, { report }));
    return found ?? null;
  }

  search(query: SearchQuery): Promise<SearchHit[]> {
    return this.read(() => searchStore(this.database, query));
  }

  remove(report: string): Promise<boolean> {
    return this.write(async (transaction) => {
      const gone = await transaction.deleteFrom('report').where('id', '=', report).executeTakeFirst();
      if (gone.numDeletedRows === 0n) return false;
      await transaction.deleteFrom('log').where('subject', '=', report).execute();
      await log(transaction, new Date().toISOString(), 'deleted', report, 'deleted with everything derived from it');
      return true;
    });
  }

  decide(decision: Decision): Promise<void> {
    return this.write(async (transaction) => {
      const row = {
        id: decision.id,
        one_report: decision.one.report,
        other_report: decision.other.report,
        decided_at: decision.decidedAt,
        body: JSON.stringify(decision),
      };
      await transaction
        .insertInto('decision')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      await log(transaction, decision.decidedAt, 'decided', decision.id, `${decision.verdict}: ${decision.reason}`);
    });
  }

  decisions(): Promise<Decision[]> {
    return this.read(async () => {
      const rows = await this.database.selectFrom('decision').select('body').orderBy('decided_at').execute();
      return rows.map(({ body }) => JSON.parse(body) as Decision);
    });
  }

  log(): Promise<LogLine[]> {
    return this.read(async () => {
      const lines = await sql<LogLine>`
        select at, kind, subject, reason from (
          select at, kind, subject, reason, key from log
          union all
          select added_at, 'refused', report.id, (value ->> 'code') || ': ' || (value ->> 'reason'), 0
          from report, json_each(report.body, '$.issues')
        ) order by at, key`.execute(this.database);
      return lines.rows;
    });
  }

  /** Copies under another name first, so that a half-written backup never stands at `path`. */
  async backup(path: string): Promise<void> {
    if (existsSync(path)) throw new ReadoutError('output-unwritable', `${path}: there is a file already`);
    const unfinished = `${path}.unfinished`;
    rmSync(unfinished, { force: true });
    await withFaults(path, async () => {
      await sql`vacuum into ${unfinished}`.execute(this.database);
    });
    renameSync(unfinished, path);
  }

  close(): Promise<void> {
    return this.database.destroy();
  }

  private read<Result>(work: () => Promise<Result>): Promise<Result> {
    return withFaults(this.path, work);
  }

  private write<Result>(work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return withFaults(this.path, () => this.database.transaction().execute(work));
  }
}

async function log(
  transaction: Transaction<Tables>,
  at: string,
  kind: LogLine['kind'],
  subject: string,
  reason: string,
): Promise<void> {
  await transaction.insertInto('log').values({ at, kind, subject, reason }).execute();
}

function told({ factsAdded, factsRemoved, factsKept }: Change): string {
  return `facts: ${factsAdded} new, ${factsRemoved} gone, ${factsKept} as before`;
}
