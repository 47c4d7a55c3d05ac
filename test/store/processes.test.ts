import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { Acknowledged, soundness } from './acknowledged.js';
import { killWriters, written } from './kill-writers.js';
import { writtenRecords } from './written-records.js';

/** A few rounds each time the suite runs; `npm run bench:durability` does 200. */
const kills = 15;

test(`killed ${kills} times in the middle of writes: nothing acknowledged is lost, no half report`, async () => {
  const outcome = await killWriters(kills);
  expect(outcome.losses).toEqual([]);
  expect(outcome.unsound).toEqual([]);
  expect(outcome.acknowledged).toBeGreaterThan(kills);
}, 300_000);

test('the check of what was acknowledged sees a lost report, a half one and one that is not indexed', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'readout-check-')), 'readout.db');
  const [[one], [other, half], [third]] = writtenRecords('check', 3);
  const store = new SqliteStore(path);
  await store.put([one, half, third].map((record) => ({ record, engine: '0.1.0' })));
  await store.remove([one.report.id]);
  await store.close();
  const acknowledged = new Acknowledged();
  const holds = [one, other, third].map((record) => [record.report.id, record.statements.length]);
  acknowledged.take(`${JSON.stringify({ begun: holds })}\n${JSON.stringify({ done: holds })}\n{"begun":[["report-che`);
  expect(await acknowledged.losses(path)).toEqual([
    { report: one.report.id, expected: [7], found: 0 },
    { report: other.report.id, expected: [7], found: 4 },
  ]);
  expect(soundness(path)).toBe('ok');
});

test('processes that write at once, and all make the store, lose nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-two-'));
  const path = join(folder, 'readout.db');
  const outcomes = await Promise.all(
    ['left', 'middle', 'right'].map((name) => {
      const records = join(folder, `${name}.json`);
      writeFileSync(records, JSON.stringify(writtenRecords(name, 12)));
      return written(path, records, 2);
    }),
  );
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
  const acknowledged = new Acknowledged();
  for (const { output } of outcomes) acknowledged.take(output);
  expect(acknowledged.statements.size).toBe(36);
  expect(await acknowledged.losses(path)).toEqual([]);
  expect(soundness(path)).toBe('ok');
}, 120_000);
