import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { decodeHalfFloats } from './half-float.js';

/** Where an array lies in a weights file, and how its numbers are kept. `bytes` holds each row's scale, then one signed byte a number. */
export const packedArraySchema = z.strictObject({
  kind: z.enum(['half', 'bytes', 'integers']),
  shape: z.array(z.int().nonnegative()).min(1),
  offset: z.int().nonnegative().describe('in bytes from the start of the weights file'),
});

export type PackedArray = z.infer<typeof packedArraySchema>;

/** The arrays of a model whose weights are kept small: half floats, or bytes with a scale a row. */
export class PackedWeights {
  private readonly arrays: Readonly<Record<string, PackedArray>>;
  private readonly file: Uint8Array;

  constructor(arrays: Readonly<Record<string, PackedArray>>, file: Uint8Array) {
    this.arrays = arrays;
    this.file = file;
  }

  shape(name: string): readonly number[] {
    return this.entry(name).shape;
  }

  /** Row-major numbers of an array kept as half floats or bytes. */
  numbers(name: string): Float32Array {
    const entry = this.entry(name);
    const count = entry.shape.reduce((product, dimension) => product * dimension, 1);
    if (entry.kind === 'half') return decodeHalfFloats(new Uint16Array(this.slice(name, 0, count * 2)));
    const [rows] = entry.shape;
    const scales = new Float32Array(this.slice(name, 0, rows * 4));
    const values = new Int8Array(this.slice(name, rows * 4, count));
    const width = count / rows;
    // Loops, not `from` with a function: that is thirty times slower, and a model holds millions of numbers.
    const numbers = new Float32Array(count);
    for (let row = 0, index = 0; row < rows; row++) {
      for (const end = index + width; index < end; index++) numbers[index] = values[index] * scales[row];
    }
    return numbers;
  }

  /** An array of unsigned 32-bit integers. */
  integers(name: string): Uint32Array {
    return new Uint32Array(this.slice(name, 0, this.entry(name).shape[0] * 4));
  }

  private slice(name: string, from: number, length: number): ArrayBuffer {
    const start = this.entry(name).offset + from;
    if (start + length > this.file.length)
      throw new ReadoutError('weights-damaged', `The weights end within "${name}".`);
    return new Uint8Array(this.file.subarray(start, start + length)).buffer;
  }

  private entry(name: string): PackedArray {
    const entry = this.arrays[name];
    if (entry === undefined) throw new ReadoutError('weights-damaged', `The model has no array "${name}".`);
    return entry;
  }
}
