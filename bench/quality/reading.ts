/**
 * `npm run bench:reading [-- PATH...]`: the reader against spaCy 3.8 with the same weights: how many tokens are analysed
 * identically, and how fast, pass by pass in turn, one thread each.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadReader } from '../../src/read/reader.js';
import { compare, createAgreement } from './reading/compare.js';
import { type Document, readDocuments, requirePaths } from './reading/documents.js';
import { sourceOfParagraphs } from './reading/source.js';
import { Spacy } from './reading/spacy.js';

const passes = 5;
// Speed is measured on the first documents that come to so many words.
const timedWords = 12_000;
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : ['../shared/bench/ud'];
requirePaths(paths);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];
const percent = (part: number, whole: number): number => Math.round((part / whole) * 1e6) / 1e4;

const folder = mkdtempSync(join(tmpdir(), 'readout-reading-'));
const write = (name: string, documents: readonly Document[]): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(documents.map(({ paragraphs }) => paragraphs)));
  return file;
};
const seconds = (value: number): string => value.toFixed(2);
const wordsOf = ({ paragraphs }: Document): number => paragraphs.flatMap((text) => text.match(/\S+/g) ?? []).length;
const toSource = ({ paragraphs }: Document) => sourceOfParagraphs(paragraphs);

const documents = readDocuments(paths);
const timed: Document[] = [];
let words = 0;
for (const document of documents) {
  if (words >= timedWords) break;
  timed.push(document);
  words += wordsOf(document);
}
const timedFile = write('timed.json', timed);

const footprint = fileURLToPath(new URL('reading/footprint.ts', import.meta.url));
const measured = Array.from({ length: passes }, () => {
  const output = execFileSync(process.execPath, ['--import', 'tsx', footprint, timedFile], { encoding: 'utf8' });
  return JSON.parse(output) as { loadMilliseconds: number; residentMegabytes: number };
});

const spacy = new Spacy();
const reader = loadReader((analysis) => analysis);
const agreement = createAgreement();
const ours: number[] = [];
const theirs: number[] = [];

const sources = timed.map(toSource);
const readTimed = (): number => {
  const started = performance.now();
  for (const source of sources) reader.read(source);
  return (performance.now() - started) / 1000;
};

const firstPass = readTimed();
const { version } = await spacy.read(timedFile);
for (let pass = 0; pass < passes; pass++) {
  ours.push(readTimed());
  theirs.push(await spacy.pass());
}

console.log(`seconds for ${words} words, ours: ${ours.map(seconds)}; spaCy's: ${theirs.map(seconds)}`);

const reference = await spacy.read(write('all.json', documents));
spacy.close();
let place = 0;
for (const document of documents) {
  const { length } = document.paragraphs;
  compare(reader.read(toSource(document)), reference.analyses.slice(place, place + length), agreement);
  place += length;
}

for (const difference of agreement.differences.slice(0, 20)) console.log(difference);
const figures = {
  documents: documents.length,
  timedWords: words,
  tokens: agreement.tokens,
  identicalPercent: percent(agreement.identical, agreement.tokens),
  identicalNamesPercent: percent(agreement.identicalNames, agreement.names),
  fieldsPercent: Object.fromEntries(
    Object.entries(agreement.byField).map(([field, count]) => [field, percent(count, agreement.tokens)]),
  ),
  wordsPerSecond: Math.round(words / median(ours)),
  wordsPerSecondFirstPass: Math.round(words / firstPass),
  spacyWordsPerSecond: Math.round(words / median(theirs)),
  timesSpacy: Math.round((100 * median(theirs)) / median(ours)) / 100,
  timesSpacyFirstPass: Math.round((100 * median(theirs)) / firstPass) / 100,
  loadMilliseconds: Math.round(median(measured.map(({ loadMilliseconds }) => loadMilliseconds))),
  residentMegabytes: Math.round(median(measured.map(({ residentMegabytes }) => residentMegabytes))),
  spacy: version,
  node: process.version,
};
console.table(figures.fieldsPercent);
console.log(JSON.stringify(figures));
