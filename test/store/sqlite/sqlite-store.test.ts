import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, test } from 'vitest';
import { Connection } from '../../../src/store/sqlite/connection.js';
import { migrations } from '../../../src/store/sqlite/migrations.js';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { RecordBuilder } from '../../builders/record.js';
import { addressContract } from '../addresses.contract.js';
import { callReport, storeContract } from '../store.contract.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
  path = join(folder, 'readout.db');
});

const entry = (name: string) => ({ record: callReport(name), engine: '0.1.0' });

describe('SQLite', () => storeContract(() => new SqliteStore(path)));

describe('SQLite, web addresses', () => addressContract(() => new SqliteStore(path)));

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

describe('a deleted report', () => {
  const secret = 'Xylophonic zeppelins quibbled';

  async function withSecret(work: (store: SqliteStore) => Promise<unknown>): Promise<void> {
    const store = new SqliteStore(path);
    const builder = new RecordBuilder('secret', `Putin spoke. Zebedee Quagga said "${secret}" on Monday.`);
    builder.entity('Zebedee Quagga').statement('Zebedee Quagga', secret);
    builder.record.issues.push({ code: 'evidence-refused', reason: secret, evidence: [] });
    const others = Array.from({ length: 30 }, (_, index) => entry(`other-${index}`));
    await store.put([...others.slice(0, 15), { record: builder.record, engine: '0.1.0' }, ...others.slice(15)]);
    const side = (report: string) => ({ id: `of-${report}`, report, start: 0, end: 5 });
    const [one, other] = [side('report-secret'), side('report-other-1')];
    await store.decide({ id: 'd', verdict: 'confirm', one, other, reason: secret, decidedAt: '2025-07-05' });
    await work(store);
    await store.close();
  }

  /** Every value of every table, the full-text indexes' own tables and their words among them. */
  function everything(): string {
    const database = new Database(path);
    database.exec('create virtual table temp.vocabulary using fts5vocab(main, words, instance)');
    database.exec('create virtual table temp.report_vocabulary using fts5vocab(main, report_words, instance)');
    const tables = database
      .prepare("select name from sqlite_schema where type = 'table' and name not in ('words', 'report_words')")
      .all([]) as {
      name: string;
    }[];
    const values = [...tables.map(({ name }) => name), 'vocabulary', 'report_vocabulary'].flatMap((table) =>
      database
        .prepare(`select * from "${table}"`)
        .all([])
        .flatMap((row) => Object.values(row as object)),
    );
    database.close();
    return values
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))
      .join('\n');
  }

  const traces = ['report-secret', 'xylophonic', 'zeppelins', 'quibbled', 'zebedee', 'quagga', 'Quagga'];

  test('stands in no table, not even as a word of the indexes', async () => {
    let before = '';
    await withSecret(async (store) => {
      before = everything();
      await store.remove(['report-secret']);
    });
    for (const trace of traces) expect(before.toLowerCase(), trace).toContain(trace.toLowerCase());
    const after = everything();
    // The log tells that it was deleted, by its id alone.
    const line = after.split('\n').filter((value) => value === 'report-secret');
    expect(line).toHaveLength(1);
    for (const trace of traces.slice(1)) expect(after.toLowerCase(), trace).not.toContain(trace.toLowerCase());
    expect(after).toContain('report-other-29');
  });

  test('stands nowhere in the file nor in the log beside it, from the moment it is deleted', async () => {
    const bytes = () =>
      ['', '-wal'].map((ending) => (existsSync(path + ending) ? readFileSync(path + ending, 'latin1') : '')).join('');
    await withSecret(async (store) => {
      expect(bytes()).toContain(secret);
      await store.remove(['report-secret']);
      expect(bytes()).not.toMatch(/xylophonic|quagga/i);
    });
    expect(bytes()).not.toMatch(/xylophonic|quagga/i);
  });

  test('is as if it had never been: the others are found as before', async () => {
    await withSecret(async (store) => {
      const find = (words: string) => store.search({ words, limit: 1000 });
      const before = (await find('Putin')).filter(({ report }) => report !== 'report-secret');
      await store.remove(['report-secret']);
      expect(await find('Putin')).toEqual(before);
      expect(await find('progress')).toHaveLength(60);
    });
  });
});

test('a store of the first shape opens in the newest with all that was in it', async () => {
  const old = new Database(path);
  const [first] = migrations;
  old.exec(`${first}; pragma application_id = ${0x52444f54}; pragma user_version = 1`);
  const records = ['one', 'two', 'three'].map((name) => callReport(name));
  const insert = old.prepare(
    `insert into report (id, sha256, headline, publisher, known_at, added_at, engine, body)
     values (?, ?, null, null, '2025-07-04', '2025-07-06T10:00:00Z', '0.1.0', ?)`,
  );
  for (const record of records) insert.run([record.report.id, record.report.sha256, JSON.stringify(record)]);
  old.exec("delete from report where id = 'report-two'");
  old.exec(`insert into decision values ('d', 'report-one', 'report-three', '2025', '{"id":"d"}')`);
  old.close();
  const store = new SqliteStore(path);
  expect((await store.records()).map(({ record }) => record)).toEqual([records[0], records[2]]);
  expect((await store.records())[0]).toMatchObject({ addedAt: '2025-07-06T10:00:00Z', knownAt: '2025-07-04' });
  expect(await store.decisions()).toEqual([{ id: 'd' }]);
  expect(await store.search({ words: 'progress', limit: 10 })).toHaveLength(4);
  expect(await store.search({ words: null, names: ['Putin'], from: '2025-07-03', limit: 10 })).toHaveLength(2);
  expect(await store.put([{ record: records[0], engine: '0.1.0' }])).toMatchObject([{ change: 'unchanged' }]);
  await store.remove(['report-one']);
  expect(await store.search({ words: 'progress', limit: 10 })).toHaveLength(2);
  expect(await store.decisions()).toEqual([]);
  await store.close();
});
