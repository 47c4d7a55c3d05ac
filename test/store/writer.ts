/** A process that stores reports until it is killed: `writer.ts PATH NAME [COUNT]`; a line on stdout for each one acknowledged. */
import { writeSync } from 'node:fs';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { smallReport } from './small-report.js';

const [path, name, count] = process.argv.slice(2);
const store = new SqliteStore(path);
writeSync(1, 'open\n');
for (let index = 0; index < Number(count ?? Infinity); index++) {
  await store.put([{ record: smallReport(`${name}-${index}`), engine: '0.1.0' }]);
  writeSync(1, `report-${name}-${index}\n`);
}
await store.close();
