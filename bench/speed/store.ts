/**
 * `npm run bench:store -- [REPORTS]`: how fast reports with 20 facts each are stored and found. Default 20,000 reports; the bar stands at
 * 100,000. Prints a table and, last, one line of JSON.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Entry } from '../../src/store/store.js';
import { syntheticRecord, vocabulary } from './synthetic-record.js';

const reports = Number(process.argv[2] ?? 20_000);
const batch = 50;
if (!Number.isInteger(reports) || reports < batch) {
  console.error(`bench:store takes a number of reports, ${batch} or more`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const path = join(folder, 'readout.db');
const store = new SqliteStore(path);

const rates: number[] = [];
for (let first = 0; first < reports; first += batch) {
  const entries = Array.from(
    { length: batch },
    (_, index): Entry => ({ record: syntheticRecord(first + index), engine: 'bench' }),
  );
  const started = performance.now();
  await store.put(entries);
  rates.push((batch / (performance.now() - started)) * 1000);
}

const times: Record<string, number[]> = { 'one word': [], 'two words': [], phrase: [], 'person and word': [] };
for (let round = 0; round < 100; round++) {
  const [one, other] = [vocabulary(round * 7), vocabulary(round * 13 + 1)];
  await timed('one word', () => store.search({ words: one, limit: 20 }));
  await timed('two words', () => store.search({ words: `${one} ${other}`, limit: 20 }));
  await timed('phrase', () => store.search({ words: `"${one} ${vocabulary(round * 7 + 1)}"`, limit: 20 }));
  await timed('person and word', () => store.search({ words: one, names: ['Person 3'], limit: 20 }));
}
await store.close();
const megabytes = Math.round(statSync(path).size / 1e6);
rmSync(folder, { recursive: true });

const stored = reports / rates.reduce((sum, rate) => sum + batch / rate, 0);
console.log(`stored ${reports} reports with 20 facts each: ${Math.round(stored)} a second; ${megabytes} MB`);
const search = Object.fromEntries(
  Object.entries(times).map(([name, all]) => [name, { p50: quantile(all, 0.5), p95: quantile(all, 0.95) }]),
);
console.table(search);
console.log(
  JSON.stringify({
    bench: 'store',
    reports,
    reportsPerSecond: Math.round(stored),
    megabytes,
    searchMilliseconds: search,
  }),
);

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  times[name].push(performance.now() - started);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Number(sorted[Math.floor(share * (sorted.length - 1))].toFixed(2));
}
