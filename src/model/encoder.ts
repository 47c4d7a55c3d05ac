import { type Batch, batchCapacity } from './batch.js';
import { HashEmbedding } from './hash-embedding.js';
import type { Machine } from './machine.js';
import { MaxoutLayer } from './maxout-layer.js';
import type { Weights } from './weights.js';

const depth = 4;
const typesKept = 16_384;

/**
 * spaCy's `Tok2Vec`: hash embeddings, then layers that each look one token to either side. Padding between sequences
 * is computed with the rest, as thinc does: it is zero only before the first layer.
 */
export class Encoder {
  readonly width: number;
  private readonly machine: Machine;
  private readonly embedding: HashEmbedding;
  private readonly layers: readonly MaxoutLayer[];
  private readonly buffers: readonly [number, number];

  /** @param name prefix of the encoder's arrays */
  constructor(machine: Machine, weights: Weights, name: string) {
    this.machine = machine;
    this.embedding = new HashEmbedding(machine, weights, name, typesKept);
    this.width = this.embedding.width;
    this.layers = Array.from({ length: depth }, (_, layer) => {
      return new MaxoutLayer(machine, weights, `${name}/layer/${layer + 1}`);
    });
    const rows = batchCapacity + 2;
    this.buffers = [machine.arena.reserve(rows * this.width), machine.arena.reserve(rows * this.width)];
  }

  /** The address of the batch's first row; good until the next call. */
  encode(batch: Batch): number {
    const { width } = this;
    const { floats } = this.machine.arena;
    const rowBytes = width * 4;
    this.embedding.prepare(batch.sequences, batch.rows);
    // One row of zeros stands before the batch and one after it.
    for (const buffer of this.buffers) floats.fill(0, buffer / 4, buffer / 4 + (batch.rows + 2) * width);
    let [input, output] = this.buffers.map((buffer) => buffer + rowBytes);
    batch.sequences.forEach((sequence, index) => {
      let place = input / 4 + batch.firstRows[index] * width;
      for (const token of sequence) {
        const vector = this.embedding.addressOf(token) / 4;
        floats.copyWithin(place, vector, vector + width);
        place += width;
      }
    });
    for (const layer of this.layers) {
      layer.apply(batch.rows, input - rowBytes, width, input, output);
      [input, output] = [output, input];
    }
    return input;
  }
}
