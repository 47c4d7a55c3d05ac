import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Database from 'libsql';
import { ReadoutError } from '../../errors.js';
import { asFault } from './faults.js';
import { migrations } from './migrations.js';

/** Marks the file as ours: "RDOT" in ASCII (PRAGMA application_id). */
const applicationId = 0x52444f54;
/** How long a process waits for another's write, in milliseconds. */
const patience = 10_000;

/** An open file whose shape is the newest. Synchronous FULL: what is committed survives a power cut. */
export class Connection implements SqliteDatabase {
  readonly database: Database.Database;
  private readonly statements = new Map<string, SqliteStatement>();

  constructor(path: string) {
    this.database = open(path);
  }

  /** Writers take the lock at once, so that two processes wait for each other rather than fail half-way. */
  prepare(text: string): SqliteStatement {
    if (text === 'rollback') return this.rollback();
    const sql = text === 'begin' ? 'begin immediate' : text;
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql) as unknown as SqliteStatement;
      this.statements.set(sql, statement);
    }
    return statement;
  }

  /** SQLite ends a transaction by itself when the disk is full; rolling back once more would hide why. */
  private rollback(): SqliteStatement {
    const { database } = this;
    const sql = database.inTransaction ? 'rollback' : 'select 1';
    return database.prepare(sql) as unknown as SqliteStatement;
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }
}

function open(path: string): Database.Database {
  const database = connect(path);
  try {
    refuseForeign(database, path);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
    database.pragma('cache_size = -65536');
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw asFault(path, error);
  }
}

function connect(path: string): Database.Database {
  try {
    return new Database(path, { timeout: patience } as Database.Options);
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

function migrate(database: Database.Database): void {
  if (numberOf(database, 'user_version') === migrations.length) return;
  database.exec('begin immediate');
  try {
    for (const step of migrations.slice(numberOf(database, 'user_version'))) database.exec(step);
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${migrations.length}; commit`);
  } catch (error) {
    if (database.inTransaction) database.exec('rollback');
    throw error;
  }
}

function numberOf(database: Database.Database, name: string): number {
  const rows = database.pragma(name) as Record<string, number>[];
  return rows[0][name];
}
