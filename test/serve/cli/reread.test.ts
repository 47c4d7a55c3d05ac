import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { occasionSchema } from '../../../src/schema/occasion.js';
import type { ReportRecord } from '../../../src/schema/record.js';
import { type Reread, rereadSchema } from '../../../src/schema/reread.js';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { runReadout } from './run-readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-reread-'));
const reports = join(folder, 'reports');
/** The store as another engine left it, with what people decided. */
const old = join(folder, 'old.db');
let read: ReportRecord[];
let occasions: string[];

const copyOfOld = (name: string): string => {
  copyFileSync(old, join(folder, name));
  return join(folder, name);
};

async function withStore<Result>(path: string, work: (store: SqliteStore) => Promise<Result>): Promise<Result> {
  const store = new SqliteStore(path);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const recordsIn = (path: string): Promise<ReportRecord[]> =>
  withStore(path, async (store) => (await store.records()).map(({ record }) => record));

const occasionsIn = (path: string): string[] =>
  runReadout(['occasions', '--json', '--db', path]).out.split('\n').filter(Boolean);

function rereadAt(path: string, ...argumentList: string[]): { items: Reread[]; code: number | null; errors: string } {
  const { out, code, errors } = runReadout(['reread', ...argumentList, '--json', '--db', path]);
  const lines = out.split('\n').filter(Boolean);
  return { items: lines.map((line) => rereadSchema.parse(JSON.parse(line))), code, errors };
}

/** A record as a worse engine may have read it: one statement missed, one taken for another act, every contact under another id. */
function readWorse(record: ReportRecord): ReportRecord {
  const [first, ...rest] = record.statements;
  const statements = first === undefined ? [] : [{ ...first, act: 'thank' as const }, ...rest.slice(0, -1)];
  const contacts = record.contacts.map((contact) => ({ ...contact, id: `${contact.id.slice(0, -4)}0000` }));
  return { ...record, statements, contacts };
}

beforeAll(async () => {
  cpSync('examples/july-call', reports, { recursive: true });
  runReadout(['add', reports, '--db', old]);
  read = await recordsIn(old);
  const call = occasionsIn(old)
    .map((line) => occasionSchema.parse(JSON.parse(line)))
    .find(({ day }) => day === '2025-07-03')!;
  const [undone, , confirmed] = call.merges;
  runReadout(['undo', undone.id, '--reason', 'two calls', '--db', old]);
  runReadout(['undo', confirmed.id, '--confirm', '--db', old]);
  occasions = occasionsIn(old);
  await withStore(old, (store) => store.put(read.map((record) => ({ record: readWorse(record), engine: '0.0.1' }))));
}, 120_000);

it('replaces the facts of every report, keeps what people decided, and says what changed, fact by fact', async () => {
  const db = copyOfOld('whole.db');
  const decisions = await withStore(db, (store) => store.decisions());
  expect(decisions).toHaveLength(2);
  const { items, code } = rereadAt(db);
  expect(code).toBe(0);
  expect(items).toHaveLength(15);
  for (const [index, item] of items.entries()) {
    const { statements, contacts } = read[index];
    expect(item).toMatchObject({ change: 'replaced', engineBefore: '0.0.1', decisionsWithoutFact: [] });
    const changed = item.facts.map(({ noun, change, fields }) => [noun, change, ...fields].join(' ')).sort();
    const expected = [
      ...contacts.map(() => 'contacts altered'),
      ...(statements.length === 0 ? [] : [statements[0].act === 'thank' ? [] : 'statements altered act'].flat()),
      ...(statements.length < 2 ? [] : ['statements new']),
    ];
    expect(changed).toEqual(expect.arrayContaining(expected.sort()));
    expect(item.factsRemoved).toBe(0);
  }
  expect(await recordsIn(db)).toEqual(read);
  expect(await withStore(db, (store) => store.decisions())).toEqual(decisions);
  expect(occasionsIn(db)).toEqual(occasions);
  expect(rereadAt(db).items).toEqual([]);
}, 60_000);

it('goes on where it was killed, as if it had not been', async () => {
  const db = copyOfOld('killed.db');
  const told = new Set<string>();
  for (let round = 0; round < 8; round++) {
    for (const id of await killedAfter(db, 1 + (round % 3))) told.add(id);
    const engines = await withStore(
      db,
      async (store) => new Map((await store.records()).map(({ record, engine }) => [record.report.id, engine])),
    );
    expect([...told].filter((id) => engines.get(id) === '0.0.1')).toEqual([]);
    const halves = (await recordsIn(db)).filter((record, index) => {
      const texts = [record, readWorse(read[index]), read[index]].map((one) => JSON.stringify(one));
      return !texts.slice(1).includes(texts[0]);
    });
    expect(halves.map(({ report }) => report.file)).toEqual([]);
  }
  for (const { report } of rereadAt(db).items) told.add(report);
  // A kill may fall between the storing of a few reports and the telling of them.
  expect(told.size).toBeGreaterThan(7);
  expect(await recordsIn(db)).toEqual(read);
  expect(occasionsIn(db)).toEqual(occasions);
}, 120_000);

/** The reports that a run told of before it was killed, some lines after its start. */
async function killedAfter(db: string, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, ['dist/serve/cli/main.js', 'reread', '--json', '--db', db], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const gone = once(child, 'close');
  while (output.split('\n').length <= lines && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), gone]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
  child.kill('SIGKILL');
  await gone;
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as Reread).report);
}

it('reads one report, or all whoever read them', () => {
  const db = copyOfOld('one.db');
  const [{ report }] = read;
  expect(rereadAt(db, report.id).items.map((item) => item.report)).toEqual([report.id]);
  expect(rereadAt(db).items).toHaveLength(14);
  expect(rereadAt(db, '--all').items.map(({ change }) => change)).toEqual(Array(15).fill('unchanged'));
  const unknown = rereadAt(db, 'report-0');
  expect([unknown.code, unknown.errors]).toEqual([1, expect.stringContaining('[not-in-store]')]);
}, 60_000);

it('needs no file where the bytes are kept, and without either leaves the facts as they are', async () => {
  const moved = join(folder, 'moved');
  cpSync(reports, moved, { recursive: true });
  const db = join(folder, 'moved.db');
  runReadout(['add', join(moved, '01-wire.html'), '--db', db]);
  rmSync(moved, { recursive: true });
  expect(rereadAt(db, '--all').items).toMatchObject([{ change: 'unchanged' }]);

  const bare = join(folder, 'bare.db');
  const lost = { ...read[0], report: { ...read[0].report, file: join(moved, '01-wire.html') } };
  await withStore(bare, (store) =>
    store.put([
      { record: lost, engine: '0.0.1' },
      { record: read[1], engine: '0.0.1' },
    ]),
  );
  const { items, code, errors } = rereadAt(bare);
  expect(items.map(({ report }) => report)).toEqual([read[1].report.id]);
  expect([code, errors]).toEqual([1, expect.stringMatching(/01-wire\.html: .*add it again \[file-missing\]/)]);
  expect((await recordsIn(bare))[0]).toEqual(lost);
}, 60_000);
