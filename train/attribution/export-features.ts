/**
 * Writes what the network is trained on: for each document the table of `reportColumns` (values hashed), the reader's
 * vectors, and the corpus's attributions by tokens. usage: tsx train/attribution/export-features.ts CORPUS FOLDER
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../src/extract/statements/attribution/hash.js';
import { quotationMarksOf } from '../../src/extract/statements/attribution/quotation-marks.js';
import { placeColumnSizes, reportColumns } from '../../src/extract/statements/attribution/report-columns.js';
import { tokenColumns } from '../../src/extract/statements/attribution/token-values.js';
import { loadReader } from '../../src/read/reader.js';
import { readDocuments, sourceTextOf } from './corpus.js';
import { goldTokensOf } from './gold-tokens.js';

const [corpus, folder] = process.argv.slice(2);
if (corpus === undefined || folder === undefined) {
  console.error('usage: tsx train/attribution/export-features.ts CORPUS.jsonl[.gz] FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const names = ['columns', 'vectors', 'heads', 'sentences', 'marks', 'offsets', 'labels', 'documents'] as const;
const files = Object.fromEntries(names.map((name) => [name, openSync(join(folder, name), 'w')]));
const write = (name: (typeof names)[number], data: Int32Array | Float32Array | string) =>
  typeof data === 'string' ? writeSync(files[name], data) : writeSync(files[name], data);
const labels = new Map<string, number>();
const labelNumber = (label: string) => labels.get(label) ?? labels.set(label, labels.size).size - 1;

const columns = { hashed: tokenColumns, small: placeColumnSizes };
write('documents', `${JSON.stringify(columns)}\n`);
const reader = loadReader();
let first = 0;
for (const document of readDocuments(corpus)) {
  const reading = reader.read(sourceTextOf(document));
  const { tokens } = reading;
  const { values, paragraphs, quotations } = reportColumns(reading, (_, value) => hashOf(value));
  write('columns', values);
  write('vectors', reading.vectors);
  write(
    'heads',
    Int32Array.from(tokens, ({ head }) => head + first),
  );
  write(
    'sentences',
    Int32Array.from(tokens, ({ sentence }) => sentence),
  );
  write('offsets', Int32Array.from(tokens.flatMap(({ start, end }) => [start, end])));
  write(
    'labels',
    Int32Array.from(tokens, ({ label }) => labelNumber(label)),
  );
  const marks = paragraphs.flatMap((paragraph, index) => {
    const { inside, before } = quotationMarksOf(reading, paragraph, quotations[index]);
    const within = tokens.slice(paragraph.first, paragraph.last);
    return within.flatMap((token) => [inside(token.index) ? 1 : 0, before(token.index)]);
  });
  write('marks', Int32Array.from(marks));
  const summary = {
    id: document.id,
    first,
    count: tokens.length,
    paragraphs: paragraphs.map((p) => [p.first, p.last]),
  };
  write('documents', `${JSON.stringify({ ...summary, attributions: goldTokensOf(document, reading) })}\n`);
  first += tokens.length;
}
write('documents', `${JSON.stringify({ labels: [...labels.keys()] })}\n`);
for (const file of Object.values(files)) closeSync(file);
console.log(`${first} tokens`);
