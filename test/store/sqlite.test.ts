import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, test } from 'vitest';
import { Connection } from '../../src/store/sqlite/connection.js';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { callReport, storeContract } from './contract.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
  path = join(folder, 'readout.db');
});

const entry = (name: string) => ({ record: callReport(name), engine: '0.1.0' });

describe('SQLite', () => storeContract(() => new SqliteStore(path)));

describe('a file that will not do', () => {
  test('text under a database name', () => {
    writeFileSync(path, 'just some notes, long enough to hold a header of one hundred bytes. '.repeat(20));
    const before = readFileSync(path);
    expect(() => new SqliteStore(path)).toThrow(expect.objectContaining({ code: 'store-foreign' }));
    expect(readFileSync(path)).toEqual(before);
  });

  test("another program's database", () => {
    const other = new Database(path);
    other.exec('create table notes (body text)');
    other.close();
    expect(() => new SqliteStore(path)).toThrow(expect.objectContaining({ code: 'store-foreign' }));
  });

  test('a store of a newer Readout', async () => {
    const store = new SqliteStore(path);
    await store.put([entry('one')]);
    await store.close();
    const other = new Database(path);
    other.exec('pragma user_version = 999');
    other.close();
    expect(() => new SqliteStore(path)).toThrow(expect.objectContaining({ code: 'store-newer' }));
  });

  test('a folder, and a place that is not there', () => {
    mkdirSync(path);
    expect(() => new SqliteStore(path)).toThrow(expect.objectContaining({ code: 'store-unopenable' }));
    const nowhere = join(folder, 'none', 'readout.db');
    expect(() => new SqliteStore(nowhere)).toThrow(expect.objectContaining({ code: 'store-unopenable' }));
  });
});

describe('a disk that will not do', () => {
  const narrowed = async (pragma: string, code: string) => {
    const connection = new Connection(path);
    const store = new SqliteStore(path, connection);
    await store.put([entry('kept')]);
    connection.database.exec(`pragma ${pragma}`);
    const many = Array.from({ length: 200 }, (_, index) => entry(`lost-${index}`));
    await expect(store.put(many)).rejects.toMatchObject({ code });
    expect((await store.records()).map(({ record }) => record.report.id)).toEqual(['report-kept']);
    await store.close();
    const again = new SqliteStore(path);
    expect(await again.put([entry('later')])).toMatchObject([{ change: 'added' }]);
    await again.close();
  };

  test('is full: says so, keeps what was there, works again with room', () =>
    narrowed('max_page_count = 60', 'store-full'));

  test('is read-only: says so and still reads', () => narrowed('query_only = 1', 'store-read-only'));
});

describe('backup', () => {
  test('opens as a store of its own with everything in it', async () => {
    const store = new SqliteStore(path);
    await store.put([entry('one'), entry('two')]);
    const copy = join(folder, 'copy.db');
    await store.backup(copy);
    await store.put([entry('three')]);
    const opened = new SqliteStore(copy);
    expect(await opened.records()).toEqual((await store.records()).slice(0, 2));
    expect(await opened.search({ words: 'progress', limit: 10 })).toHaveLength(4);
    await expect(store.backup(copy)).rejects.toMatchObject({ code: 'output-unwritable' });
    await Promise.all([store.close(), opened.close()]);
  });
});

test('deleted words are gone from the file itself', async () => {
  const store = new SqliteStore(path);
  const record = callReport('secret');
  record.report.text = `${record.report.text} Xylophonic zeppelins.`;
  await store.put([{ record, engine: '0.1.0' }]);
  await store.remove('report-secret');
  await store.close();
  expect(readFileSync(path).includes('Xylophonic')).toBe(false);
});
