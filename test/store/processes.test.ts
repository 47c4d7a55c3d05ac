import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';

const writer = new URL('./writer.ts', import.meta.url).pathname;
/** A few rounds each time the suite runs; `READOUT_KILLS=200` for the full count. */
const kills = Number(process.env.READOUT_KILLS ?? 12);

function write(path: string, name: string, count?: number): { process: ChildProcess; acknowledged: () => string[] } {
  const counted = count === undefined ? [] : [String(count)];
  const child = spawn(process.execPath, ['--import', 'tsx', writer, path, name, ...counted], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  // A kill may cut the last line short: only whole lines count as acknowledged.
  return { process: child, acknowledged: () => output.split('\n').slice(1, -1) };
}

test(`killed ${kills} times in the middle of writes: nothing acknowledged is lost, no half report`, async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'readout-kill-')), 'readout.db');
  const acknowledged: string[] = [];
  for (let round = 0; round < kills; round++) {
    const run = write(path, `round${round}`);
    await once(run.process.stdout!, 'data');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    const gone = once(run.process, 'close');
    run.process.kill('SIGKILL');
    await gone;
    acknowledged.push(...run.acknowledged());
  }
  const store = new SqliteStore(path);
  const records = await store.records();
  const held = new Set(records.map(({ record }) => record.report.id));
  expect(acknowledged.filter((report) => !held.has(report))).toEqual([]);
  expect(records.filter(({ record }) => record.statements.length !== 5)).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(kills);
  await store.close();
}, 600_000);

test('two processes write at once and lose nothing', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'readout-two-')), 'readout.db');
  const runs = ['left', 'right'].map((name) => write(path, name, 40));
  const codes = await Promise.all(runs.map(async (run) => (await once(run.process, 'close'))[0]));
  expect(codes).toEqual([0, 0]);
  const store = new SqliteStore(path);
  expect(await store.records()).toHaveLength(80);
  expect(await store.search({ words: 'fifth', limit: 1000 })).toHaveLength(160);
  await store.close();
}, 60_000);
