/**
 * `npm run bench:speed [-- PATH...]`: the whole way from a report's bytes to its record, in words a second on one core, next to
 * spaCy's bare pipeline (same weights, one thread) on the same text, pass by pass in turn.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pipeline } from '../../src/pipeline.js';
import { type Document, readDocuments, requirePaths } from '../quality/reading/documents.js';
import { Spacy } from '../quality/reading/spacy.js';

const passes = 5;
const timedWords = 12_000;
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : ['../shared/bench/attribution/dev.jsonl'];
requirePaths(paths);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];
const wordsOf = ({ paragraphs }: Document): number => paragraphs.flatMap((text) => text.match(/\S+/g) ?? []).length;

const timed: Document[] = [];
let words = 0;
for (const document of readDocuments(paths)) {
  if (words >= timedWords) break;
  timed.push(document);
  words += wordsOf(document);
}

const file = join(mkdtempSync(join(tmpdir(), 'readout-speed-')), 'timed.json');
writeFileSync(file, JSON.stringify(timed.map(({ paragraphs }) => paragraphs)));
const reports = timed.map(({ paragraphs }) => new TextEncoder().encode(paragraphs.join('\n\n')));

const pipeline = Pipeline.load();
const readAll = (): number => {
  const started = performance.now();
  for (const bytes of reports) pipeline.read(bytes, { file: null });
  return (performance.now() - started) / 1000;
};

const firstPass = readAll();
const spacy = new Spacy();
await spacy.read(file);
const ours: number[] = [];
const theirs: number[] = [];
for (let pass = 0; pass < passes; pass++) {
  ours.push(readAll());
  theirs.push(await spacy.pass());
}
spacy.close();

const figures = {
  documents: timed.length,
  timedWords: words,
  wordsPerSecond: Math.round(words / median(ours)),
  wordsPerSecondFirstPass: Math.round(words / firstPass),
  spacyWordsPerSecond: Math.round(words / median(theirs)),
  timesSpacy: Math.round((100 * median(theirs)) / median(ours)) / 100,
  residentMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
  node: process.version,
};
console.table(figures);
console.log(JSON.stringify(figures));
