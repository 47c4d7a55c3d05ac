/** `npm run bench:copies [-- FOLDER]`: copies told from independent reports, on the pairs of cases/copies. */
import { existsSync } from 'node:fs';
import { CopyIndex } from '../../src/ingest/copies/copy-index.js';
import { signatureOf } from '../../src/ingest/copies/signature.js';
import { pairsOf } from './copies/pairs.js';

const folder = process.argv[2] ?? 'cases/copies';
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(2);
}

const pairs = pairsOf(folder);
let found = 0;
let right = 0;
for (const { name, one, other, isCopy } of pairs) {
  const index = new CopyIndex(2);
  index.add(signatureOf(one));
  const [copy] = index.copiesOf(signatureOf(other));
  if (copy !== undefined) found++;
  if (copy !== undefined && isCopy) right++;
  if ((copy !== undefined) !== isCopy) console.log(`wrong: ${name} ${JSON.stringify(copy ?? null)}`);
}
const copies = pairs.filter(({ isCopy }) => isCopy).length;
const result = { pairs: pairs.length, copies, precision: right / found, recall: right / copies };
for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(12)} ${Math.round(value * 1e4) / 1e4}`);
console.log(JSON.stringify(result));
