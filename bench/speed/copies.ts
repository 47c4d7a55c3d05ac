/** `npm run bench:copies-speed [-- COUNT]`: how fast and in how much memory COUNT signatures (a million) are indexed and asked for. */
import { CopyIndex } from '../../src/ingest/copies/copy-index.js';
import { type Signature, signatureLength } from '../../src/ingest/copies/signature.js';

const count = Number(process.argv[2] ?? 1_000_000);
const queries = 10_000;

let state = 1;
const random = (): number => {
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
  return state >>> 0;
};
const values = new Uint32Array(signatureLength);
const next = (): Signature => {
  for (let index = 0; index < signatureLength; index++) values[index] = random();
  return { values, shingles: 400 };
};

const index = new CopyIndex(count);
let started = performance.now();
for (let added = 0; added < count; added++) index.add(next());
const seconds = (performance.now() - started) / 1000;
const times: number[] = [];
for (let query = 0; query < queries; query++) {
  const signature = next();
  started = performance.now();
  index.copiesOf(signature);
  times.push(performance.now() - started);
}
times.sort((one, other) => one - other);
const result = {
  signatures: count,
  'indexed a second': Math.round(count / seconds),
  'query, median ms': times[queries >> 1],
  'query, 99th percentile ms': times[Math.floor(queries * 0.99)],
  'resident MB': Math.round(process.memoryUsage().rss / 1e6),
};
for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(28)} ${Math.round(value * 1e4) / 1e4}`);
console.log(JSON.stringify(result));
