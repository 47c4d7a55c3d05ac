/**
 * `npm run bench:store -- [REPORTS]`: how fast reports with 20 facts each are stored, beside the bare driver on the same
 * reports in turns, and how fast a full store is searched. Default 100,000 reports, where the bars stand (1,000 reports a
 * second; full-text answers under 10 ms). Prints tables and, last, one line of JSON.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Entry, SearchQuery } from '../../src/store/store.js';
import { BareDriver, bareReport } from './bare-driver.js';
import { act, country, day, person, syntheticRecord, vocabulary } from './synthetic-record.js';

const reports = Number(process.argv[2] ?? 100_000);
const batch = 100;
/** Reports stored by turns with the bare driver before the store is filled without it. */
const inTurns = Math.min(reports, 20_000);
const searches = 200;
if (!Number.isInteger(reports) || reports < batch) {
  console.error(`bench:store takes a number of reports, ${batch} or more`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const path = join(folder, 'readout.db');
const store = new SqliteStore(path);
const bare = new BareDriver(join(folder, 'bare.db'));

const [ours, peers]: [number[], number[]] = [[], []];
for (let first = 0; first < reports; first += batch) {
  const records = Array.from({ length: Math.min(batch, reports - first) }, (_, index) =>
    syntheticRecord(first + index),
  );
  const entries = records.map((record): Entry => ({ record, engine: 'bench' }));
  ours.push((await milliseconds(() => store.put(entries))) / entries.length);
  if (first < inTurns) {
    const plain = records.map(bareReport);
    peers.push((await milliseconds(() => bare.put(plain))) / plain.length);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${first + records.length}/${reports}`);
}
bare.close();
if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');

const rate = (times: readonly number[]): number => Math.round(1000 / quantile(times, 0.5));
const ratio = quantile(
  peers.map((peer, index) => peer / ours[index]),
  0.5,
);
console.log(`stored ${reports} reports with 20 facts each, batches of ${batch}; medians of the batches:`);
console.table({
  Readout: {
    'reports/s': rate(ours.slice(0, peers.length)),
    'last tenth': rate(ours.slice(-Math.ceil(ours.length / 10))),
  },
  'bare driver': { 'reports/s': rate(peers) },
});

const kinds: Readonly<Record<string, (round: number) => Partial<SearchQuery>>> = {
  'one word': (round) => ({ words: vocabulary(round * 7) }),
  'two words': (round) => ({ words: `${vocabulary(round * 7)} ${vocabulary(round * 13 + 1)}` }),
  'three common words': (round) => ({ words: [0, 1, 2].map((step) => vocabulary(round + step)).join(' ') }),
  phrase: (round) => ({ words: `"${vocabulary(round)} ${vocabulary(round + 1)}"` }),
  prefix: (round) => ({ words: `${vocabulary(round).slice(0, 3)}*` }),
  'a word that is nowhere': (round) => ({ words: `nowhere${round}` }),
  person: (round) => ({ names: [person(round)] }),
  'person and word': (round) => ({ names: [person(round)], words: vocabulary(round * 7) }),
  country: (round) => ({ country: country(round) }),
  'country and word': (round) => ({ country: country(round), words: person(round) }),
  act: (round) => ({ act: act(round) }),
  'act and word': (round) => ({ act: act(round), words: vocabulary(round * 7) }),
  'one day': (round) => ({ from: day(round * 3), to: day(round * 3) }),
  'a month and a word': (round) => ({ from: day(round % 600), to: day((round % 600) + 30), words: vocabulary(round) }),
  'person, act and a year': (round) => ({ names: [person(round)], act: act(round), from: day(0), to: day(365) }),
  'word, as of a day': (round) => ({ words: vocabulary(round * 7), asOf: day(round * 3) }),
};
const search: Record<string, { p50: number; p95: number; most: number; answers: number }> = {};
for (const [name, query] of Object.entries(kinds)) {
  const times: number[] = [];
  let answers = 0;
  for (let round = 0; round < searches; round++) {
    const asked = { words: null, limit: 50, ...query(round) };
    times.push(await milliseconds(async () => void (answers += (await store.search(asked)).length)));
  }
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => Number(quantile(times, share).toFixed(2)));
  search[name] = { p50, p95, most, answers: Math.round(answers / searches) };
}
console.log('milliseconds to the first 50 answers:');
console.table(search);
await store.close();
const megabytes = Math.round(statSync(path).size / 1e6);
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({
    bench: 'store',
    reports,
    reportsPerSecond: rate(ours.slice(0, peers.length)),
    reportsPerSecondLastTenth: rate(ours.slice(-Math.ceil(ours.length / 10))),
    bareDriverReportsPerSecond: rate(peers),
    shareOfBareDriver: Number(ratio.toFixed(2)),
    megabytes,
    searchMilliseconds: search,
  }),
);

async function milliseconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))];
}
