/**
 * `npm run bench:attribution [-- FILE.jsonl[.gz]]`: who said what, from text to attributions, by the shared scorer; how
 * well the certainty is calibrated; and the speed of the whole way beside spaCy's pipeline, in turn, one thread each.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadAttributor } from '../../src/extract/statements/attribution/attributor.js';
import { loadReader } from '../../src/read/reader.js';
import { type AttributionDocument, readDocuments, sourceTextOf } from '../../train/attribution/corpus.js';
import { type PredictedDocument, predictedDocument } from './attribution/predicted-document.js';
import { reliabilityOf, type Score } from './attribution/reliability.js';
import { requirePaths } from './reading/documents.js';
import { Spacy } from './reading/spacy.js';

const passes = 5;
// Speed is measured on the first documents that come to so many words.
const timedWords = 12_000;
const scorer = resolve('../shared/bench/attribution/score.mjs');
const [gold = '../shared/bench/attribution/dev.jsonl'] = process.argv.slice(2);
requirePaths([scorer, gold]);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];
const round = (value: number): number => Math.round(value * 10) / 10;
const wordsOf = ({ text }: AttributionDocument): number => text.match(/\S+/g)?.length ?? 0;

const documents = readDocuments(gold);
const reader = loadReader();
const attributor = loadAttributor();
const attribute = (document: AttributionDocument): PredictedDocument =>
  predictedDocument(document.id, attributor.attribute(reader.read(sourceTextOf(document))));

const folder = mkdtempSync(join(tmpdir(), 'readout-attribution-'));
const predictions = documents.map(attribute);
const predictionFile = join(folder, 'predictions.jsonl');
writeFileSync(predictionFile, predictions.map((document) => `${JSON.stringify(document)}\n`).join(''));
// The scorer runs as a program only under its real path.
execFileSync(process.execPath, [realpathSync(scorer), gold, predictionFile], { stdio: 'inherit' });
const { score } = (await import(pathToFileURL(scorer).href)) as { score: Score };
const result = score(documents, predictions);
const reliability = reliabilityOf(score, documents, predictions);
console.table(reliability);

const timed: AttributionDocument[] = [];
let words = 0;
for (const document of documents) {
  if (words >= timedWords) break;
  timed.push(document);
  words += wordsOf(document);
}
const timedFile = join(folder, 'timed.json');
const paragraphsOf = ({ text, paragraphs }: ReturnType<typeof sourceTextOf>) =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
writeFileSync(timedFile, JSON.stringify(timed.map(sourceTextOf).map(paragraphsOf)));
const spacy = existsSync('.cache/spacy-3.8') ? new Spacy() : null;
if (spacy === null) console.log("spaCy's speed is left out: `npm run bench:reading` installs it.");
await spacy?.read(timedFile);
const ours: number[] = [];
const theirs: number[] = [];
for (let pass = 0; pass < passes; pass++) {
  const started = performance.now();
  for (const document of timed) attribute(document);
  ours.push((performance.now() - started) / 1000);
  if (spacy !== null) theirs.push(await spacy.pass());
}
spacy?.close();

console.log(
  JSON.stringify({
    documents: documents.length,
    attributionF1: round(result.attribution.f1),
    directF1: round(result.byType.direct.attribution.f1),
    indirectF1: round(result.byType.indirect.attribution.f1),
    mixedF1: round(result.byType.mixed.attribution.f1),
    contentExactF1: round(result.contentExact.f1),
    contentOverlapF1: round(result.contentOverlap.f1),
    strictF1: round(result.strict.f1),
    sourceAccuracy: round(result.sourceAccuracy),
    cueAccuracy: round(result.cueAccuracy),
    reliability,
    timedWords: words,
    wordsPerSecond: Math.round(words / median(ours)),
    spacyWordsPerSecond: spacy === null ? null : Math.round(words / median(theirs)),
    timesSpacy: spacy === null ? null : Math.round((100 * median(theirs)) / median(ours)) / 100,
    node: process.version,
  }),
);
