import { ReadoutError } from '../../../errors.js';
import { createMachine, type Machine } from '../../../model/machine.js';
import { readAttributionFile } from '../../../model/model-file.js';
import { PackedWeights } from '../../../model/packed-weights.js';
import type { Reading } from '../../../text/reading.js';
import type { Attribution } from '../attribution.js';
import { certaintyOf } from './certainty.js';
import { chooseProposals } from './choose-proposals.js';
import { layoutProposals } from './layout/layout-proposals.js';
import { attributionManifestSchema } from './manifest.js';
import { ProposalFinder } from './proposal-finder.js';
import { tokenPieces } from './token-pieces.js';

// Weights and the buffers of a pass come to some 40 MB.
const arenaBytes = 48 * 1024 * 1024;

/** Finds who said what in a report, by a trained model. */
export interface Attributor {
  /** In order of the cues; no two share content. */
  attribute(reading: Reading): readonly Attribution[];
}

/**
 * Loads the shipped model.
 * @throws ReadoutError `weights-damaged` where its files are missing or not as the manifest says
 */
export function loadAttributor(machine: Machine = createMachine(arenaBytes)): Attributor {
  const manifest = attributionManifestSchema.parse(JSON.parse(readAttributionFile('manifest.json').toString('utf8')));
  const { vectorWidth, threshold, arrays, file } = manifest;
  const bytes = readAttributionFile(file.name);
  if (bytes.length !== file.bytes) {
    throw new ReadoutError('weights-damaged', `${file.name} has ${bytes.length} bytes, not ${file.bytes}.`);
  }
  const finder = new ProposalFinder(machine, new PackedWeights(arrays, bytes), vectorWidth, threshold);
  return {
    attribute(reading) {
      const pieces = (indices: readonly number[]) => tokenPieces(reading.tokens, indices);
      const rated = finder
        .find(reading)
        .map((proposal) => ({ ...proposal, certainty: certaintyOf(proposal, manifest.certainty) }))
        .filter(({ certainty }) => certainty >= manifest.leastCertainty);
      return chooseProposals([...rated, ...layoutProposals(reading)]).map(
        ({ anchor, source, cue, content, certainty }) => ({
          source: pieces(source),
          cue: pieces(cue.length > 0 ? cue : [anchor]),
          content: pieces(content),
          certainty,
        }),
      );
    },
  };
}
