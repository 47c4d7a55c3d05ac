import { ReadoutError } from '../errors.js';
import { type Manifest, manifestSchema } from './manifest.js';
import { readModelFile } from './model-file.js';

/** One array of the model, row-major 32-bit floats. */
export interface Weight {
  readonly shape: readonly number[];
  readonly data: Float32Array;
  /** Seed of the hash that picks rows, for hash embeddings. */
  readonly seed: number;
}

/** The arrays of the model by name. */
export class Weights {
  private readonly manifest: Manifest;
  private readonly floats: Float32Array;

  constructor(manifest: Manifest, bytes: Buffer) {
    this.manifest = manifest;
    this.floats = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }

  /** @throws ReadoutError `weights-damaged` where the model has no such array */
  get(name: string): Weight {
    const entry = this.manifest.arrays[name];
    if (entry === undefined) throw new ReadoutError('weights-damaged', `The reading model has no array "${name}".`);
    const length = entry.shape.reduce((product, dimension) => product * dimension, 1);
    const data = this.floats.subarray(entry.offset, entry.offset + length);
    return { shape: entry.shape, data, seed: entry.seed ?? 0 };
  }

  /** The arrays whose names begin so, in the model's order. */
  startingWith(prefix: string): Weight[] {
    return Object.keys(this.manifest.arrays)
      .filter((name) => name.startsWith(prefix))
      .map((name) => this.get(name));
  }
}

/**
 * Loads the shipped weights, checking their size against the manifest. (Their hash is checked by the tests: hashing
 * 13 MB at every start would cost more than it guards against.)
 * @throws ReadoutError `weights-damaged`
 */
export function loadWeights(): Weights {
  const manifest = manifestSchema.parse(JSON.parse(readModelFile('manifest.json').toString('utf8')));
  const bytes = readModelFile('weights.bin');
  const expected = manifest.files['weights.bin']?.bytes;
  if (bytes.length !== expected) {
    throw new ReadoutError('weights-damaged', `models/reader/weights.bin has ${bytes.length} bytes, not ${expected}.`);
  }
  return new Weights(manifest, bytes);
}
