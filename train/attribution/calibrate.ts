/**
 * Fits the weights of the certainty (logistic regression) on documents that the network has not seen, and writes them
 * into the manifest. usage: tsx train/attribution/calibrate.ts CORPUS.jsonl[.gz] SCORER.mjs
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { certaintyFeatures, certaintyOf } from '../../src/extract/statements/attribution/certainty.js';
import { chooseProposals } from '../../src/extract/statements/attribution/choose-proposals.js';
import { attributionManifestSchema } from '../../src/extract/statements/attribution/manifest.js';
import { ProposalFinder } from '../../src/extract/statements/attribution/proposal-finder.js';
import { tokenPieces } from '../../src/extract/statements/attribution/token-pieces.js';
import { createMachine } from '../../src/model/machine.js';
import { PackedWeights } from '../../src/model/packed-weights.js';
import { loadReader } from '../../src/read/reader.js';
import { readDocuments, sourceTextOf } from './corpus.js';
import { fitLogistic } from './logistic.js';

const [corpus, scorer] = process.argv.slice(2);
if (corpus === undefined || scorer === undefined) {
  console.error('usage: tsx train/attribution/calibrate.ts CORPUS.jsonl[.gz] SCORER.mjs');
  process.exit(2);
}
// The documents that `train.py --hold-out` leaves out.
const isHeldOut = (id: string) => BigInt(`0x${createHash('md5').update(id).digest('hex')}`) % 12n === 0n;
const { score } = await import(pathToFileURL(resolve(scorer)).href);

const folder = new URL('../../models/attribution/', import.meta.url);
const manifestFile = new URL('manifest.json', folder);
const manifest = attributionManifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
const weights = new PackedWeights(manifest.arrays, readFileSync(new URL(manifest.file.name, folder)));
const finder = new ProposalFinder(createMachine(48 * 1024 * 1024), weights, manifest.vectorWidth, manifest.threshold);
const reader = loadReader();
const rows: { features: number[]; right: boolean }[] = [];
for (const document of readDocuments(corpus).filter(({ id }) => isHeldOut(id))) {
  const reading = reader.read(sourceTextOf(document));
  const pieces = (tokens: readonly number[]) =>
    tokenPieces(reading.tokens, tokens).map(({ start, end }) => [start, end]);
  const rated = finder
    .find(reading)
    .map((proposal) => ({ ...proposal, certainty: certaintyOf(proposal, manifest.certainty) }));
  for (const proposal of chooseProposals(rated)) {
    const attribution = {
      source: pieces(proposal.source),
      cue: pieces(proposal.cue),
      content: pieces(proposal.content),
    };
    const { attribution: measure } = score([document], [{ id: document.id, attributions: [attribution] }]);
    rows.push({ features: certaintyFeatures(proposal), right: measure.p > 0 });
  }
}
const certainty = fitLogistic(rows);
writeFileSync(manifestFile, `${JSON.stringify({ ...manifest, certainty }, null, 2)}\n`);
console.log(`${rows.length} attributions, weights ${certainty.map((weight) => weight.toFixed(3)).join(' ')}`);
