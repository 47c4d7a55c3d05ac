import { resolve } from 'node:path';
import Database from 'libsql';
import { ReadoutError } from '../../errors.js';
import { asFault } from './faults.js';
import { migrations } from './migrations.js';
import { refuseSpecialFile } from './special-file.js';
import type { Statement, Statements } from './statements.js';

/** Marks the file as ours: "RDOT" in ASCII (PRAGMA application_id). */
const applicationId = 0x52444f54;
/** How long a process waits for another's write, in milliseconds. */
const patience = 10_000;
/**
 * Pages of 8 KiB take a fifth of the processor time off storing. Synchronous FULL: what is committed survives a power cut.
 * `secure_delete`: what is deleted is overwritten.
 */
const pragmas = [
  'page_size = 8192',
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  'cache_size = -65536',
];

/** An open file whose shape is the newest. All work is done at once, so that nothing comes between the steps of a transaction. */
export class Connection implements Statements {
  readonly database: Database.Database;
  private readonly statements = new Map<string, Statement>();

  constructor(path: string) {
    this.database = open(path);
    try {
      refuseForeign(this.database, path);
      for (const pragma of pragmas) this.database.pragma(pragma);
      this.migrate();
      this.database.pragma('foreign_keys = ON');
    } catch (error) {
      this.database.close();
      throw asFault(path, error);
    }
  }

  prepare(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql) as unknown as Statement;
      this.statements.set(sql, statement);
    }
    return statement;
  }

  rows<Row>(sql: string, values: Parameters<Statement['all']>[0] = []): Row[] {
    return this.prepare(sql).all(values) as Row[];
  }

  /** Reads one moment of the store, whatever others write meanwhile. */
  reading<Result>(work: () => Result): Result {
    return this.transaction('begin', work);
  }

  /** Does all of `work` or nothing; waits for another process's write first, rather than fail half-way. */
  writing<Result>(work: () => Result): Result {
    return this.transaction('begin immediate', work);
  }

  /** What is still in the log beside the file goes into the file, so that the file alone is the store. */
  close(): void {
    this.statements.clear();
    try {
      this.database.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // Another process reads on, or the disk is full: the log keeps what is committed.
    }
    this.database.close();
  }

  private transaction<Result>(begin: string, work: () => Result): Result {
    const { database } = this;
    database.exec(begin);
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      // SQLite ends a transaction by itself when the disk is full.
      if (database.inTransaction) database.exec('rollback');
      throw error;
    }
  }

  private migrate(): void {
    const { database } = this;
    if (numberOf(database, 'user_version') === migrations.length) return;
    this.writing(() => {
      // Another process may have taken the steps since.
      for (const step of migrations.slice(numberOf(database, 'user_version'))) {
        if (typeof step === 'string') database.exec(step);
        else step(this);
      }
      database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${migrations.length}`);
    });
  }
}

/** The path is made absolute: the driver would take `:memory:` and web addresses for something else. */
function open(path: string): Database.Database {
  refuseSpecialFile(path);
  try {
    return new Database(resolve(path), { timeout: patience } as Database.Options);
  } catch (cause) {
    throw new ReadoutError('store-unopenable', `${path}: it cannot be opened there`, { cause });
  }
}

function refuseForeign(database: Database.Database, path: string): void {
  const owner = numberOf(database, 'application_id');
  const tables = database.prepare('select count(*) as tables from sqlite_schema').all([]) as { tables: number }[];
  if (owner !== applicationId && (owner !== 0 || tables[0].tables > 0)) {
    throw new ReadoutError('store-foreign', `${path}: it is a database of another program`);
  }
  if (numberOf(database, 'user_version') > migrations.length) {
    throw new ReadoutError('store-newer', `${path}: it was written by a newer Readout; update Readout to open it`);
  }
}

function numberOf(database: Database.Database, name: string): number {
  const rows = database.pragma(name) as Record<string, number>[];
  return rows[0][name];
}
