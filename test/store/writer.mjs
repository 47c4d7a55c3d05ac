/**
 * A process that writes until it is ended: `node writer.mjs STORE RECORDS [ROUNDS]`. It goes through the records of a JSON file
 * (lists of readings of one report, two each) again and again: stores one, a batch, the other readings, deletes some. Tells on
 * stdout what it begins and, when that is acknowledged, what it did: one JSON document a line. Plain JavaScript on the built
 * store, so that it starts fast enough to be killed hundreds of times.
 */
import { readFileSync, writeSync } from 'node:fs';
import { SqliteStore } from '../../dist/store/sqlite/sqlite-store.js';

const [path, recordsFile, rounds = 'Infinity'] = process.argv.slice(2);
const reports = JSON.parse(readFileSync(recordsFile, 'utf8'));
const tell = (line) => writeSync(1, `${JSON.stringify(line)}\n`);

const store = new SqliteStore(path);
tell({ opened: true });
try {
  for (let round = 0; round < Number(rounds); round++) await writeAll(round % 2);
  await store.close();
} catch (error) {
  tell({ failed: error.code ?? String(error) });
  process.exitCode = 1;
}

async function writeAll(reading) {
  for (let first = 0; first < reports.length; first += 3) {
    await put([reports[first][reading]]);
    await put(reports.slice(first, first + 3).map((readings) => readings[1 - reading]));
    await remove(reports[(first + 1) % reports.length][0].report.id);
  }
}

async function put(records) {
  const holds = records.map((record) => [record.report.id, record.statements.length]);
  tell({ begun: holds });
  await store.put(records.map((record) => ({ record, engine: '0.1.0' })));
  tell({ done: holds });
}

async function remove(id) {
  tell({ begun: [[id, 0]] });
  await store.remove([id]);
  tell({ done: [[id, 0]] });
}
