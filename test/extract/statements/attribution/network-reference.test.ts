import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributionManifestSchema } from '../../../../src/extract/statements/attribution/manifest.js';
import { ProposalFinder } from '../../../../src/extract/statements/attribution/proposal-finder.js';
import { isContent, isCue, isSource } from '../../../../src/extract/statements/attribution/tags.js';
import { createPlainMachine, createWebAssemblyMachine } from '../../../../src/model/machine.js';
import { PackedWeights } from '../../../../src/model/packed-weights.js';
import { loadReader } from '../../../../src/read/reader.js';
import { readDocuments, sourceTextOf } from '../../../../train/attribution/corpus.js';

/** What PyTorch makes of the same weights: train/attribution/write-reference.sh. */
interface Expected {
  readonly anchor: number;
  readonly probability: number;
  readonly tags: readonly number[];
  readonly log: number;
}

const folder = new URL('reference/', import.meta.url);
const model = new URL('../../../../models/attribution/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('network.json', folder), 'utf8')) as Expected[];
const [report] = readDocuments(new URL('report.jsonl', folder).pathname);
const reading = loadReader().read(sourceTextOf(report));
const manifest = attributionManifestSchema.parse(JSON.parse(readFileSync(new URL('manifest.json', model), 'utf8')));
const weights = new PackedWeights(manifest.arrays, readFileSync(new URL(manifest.file.name, model)));
const arenaBytes = 64 * 1024 * 1024;

describe('the network', () => {
  it.each([
    ['WebAssembly', createWebAssemblyMachine(arenaBytes)!],
    ['plain TypeScript', createPlainMachine(arenaBytes)],
  ])('in %s computes what PyTorch does', (_, machine) => {
    const found = new ProposalFinder(machine, weights, manifest.vectorWidth, 0.05).find(reading);
    const withContent = expected.filter(({ tags }) => tags.some(isContent));
    expect(found.map(({ anchor }) => anchor)).toEqual(withContent.map(({ anchor }) => anchor));
    expect(found.length).toBeGreaterThan(4);
    found.forEach((proposal, index) => {
      const { probability, tags, log, anchor } = withContent[index];
      const paragraph = reading.source.paragraphs.findIndex(({ end }) => end > reading.tokens[anchor].start);
      const first = reading.sentences.find((sentence) => sentence.paragraph === paragraph)!.first;
      const withRole = (test: (tag: number) => boolean) => tags.flatMap((tag, at) => (test(tag) ? [first + at] : []));
      expect(proposal.probability).toBeCloseTo(probability, 3);
      expect(proposal.logProbabilityOfRoles).toBeCloseTo(log, 2);
      expect(proposal.content).toEqual(withRole(isContent));
      expect(proposal.source).toEqual(withRole(isSource));
      expect(proposal.cue).toEqual(withRole(isCue));
    });
  });
});
