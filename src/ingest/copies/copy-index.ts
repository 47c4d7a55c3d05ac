import { type Likeness, likenessOf, type Signature, signatureLength } from './signature.js';

const rows = 2;
const bands = signatureLength / rows;
// A cut of a third of a wire has a containment of 1; independent reports of one event stay under 0.1.
const leastContainment = 0.25;
// A text of a few lines shares too much by chance.
const fewestShingles = 12;

export interface Copy extends Likeness {
  /** Number of the text, as `add` gave it. */
  readonly index: number;
}

/**
 * Finds near-duplicates among many texts by locality-sensitive hashing: 64 bands of 2 values. Holds 1 kB a text in typed arrays,
 * so a million fit in about 1 GB.
 */
export class CopyIndex {
  private capacity: number;
  private count = 0;
  private values: Uint32Array;
  private sizes: Uint32Array;
  /** Chained hash tables, one a band: first text of each bucket and next in its chain, numbered from 1; 0 ends. */
  private heads: Uint32Array[];
  private nexts: Uint32Array[];

  /** @param capacity texts to make room for at first; the index grows by itself */
  constructor(capacity = 1024) {
    this.capacity = 2 ** Math.ceil(Math.log2(Math.max(2, capacity)));
    this.values = new Uint32Array(this.capacity * signatureLength);
    this.sizes = new Uint32Array(this.capacity);
    this.heads = Array.from({ length: bands }, () => new Uint32Array(this.capacity));
    this.nexts = Array.from({ length: bands }, () => new Uint32Array(this.capacity));
  }

  get size(): number {
    return this.count;
  }

  /** Adds a text and gives its number, from 0 on. */
  add(signature: Signature): number {
    if (this.count === this.capacity) this.grow();
    const index = this.count++;
    this.values.set(signature.values, index * signatureLength);
    this.sizes[index] = signature.shingles;
    this.link(index);
    return index;
  }

  /** The texts that this one is a copy of, or they of it, the likest first. */
  copiesOf(signature: Signature): Copy[] {
    if (signature.shingles < fewestShingles) return [];
    const candidates = new Set<number>();
    for (let band = 0; band < bands; band++) {
      let entry = this.heads[band][this.bucket(signature.values, band * rows)];
      for (; entry !== 0; entry = this.nexts[band][entry - 1]) {
        const at = (entry - 1) * signatureLength + band * rows;
        let equal = true;
        for (let row = 0; row < rows; row++) equal &&= this.values[at + row] === signature.values[band * rows + row];
        if (equal) candidates.add(entry - 1);
      }
    }
    return [...candidates]
      .filter((index) => this.sizes[index] >= fewestShingles)
      .map((index) => ({ index, ...likenessOf(signature, this.signature(index)) }))
      .filter(({ containment }) => containment >= leastContainment)
      .sort((one, other) => other.containment - one.containment);
  }

  private signature(index: number): Signature {
    const start = index * signatureLength;
    return { values: this.values.subarray(start, start + signatureLength), shingles: this.sizes[index] };
  }

  private bucket(values: Uint32Array, at: number): number {
    let hash = 0;
    for (let row = 0; row < rows; row++) hash = Math.imul(hash ^ values[at + row], 0x9e3779b1) ^ (hash >>> 13);
    return (hash ^ (hash >>> 16)) & (this.capacity - 1);
  }

  private link(index: number): void {
    for (let band = 0; band < bands; band++) {
      const bucket = this.bucket(this.values, index * signatureLength + band * rows);
      this.nexts[band][index] = this.heads[band][bucket];
      this.heads[band][bucket] = index + 1;
    }
  }

  private grow(): void {
    this.capacity *= 2;
    const values = new Uint32Array(this.capacity * signatureLength);
    values.set(this.values);
    const sizes = new Uint32Array(this.capacity);
    sizes.set(this.sizes);
    this.values = values;
    this.sizes = sizes;
    this.heads = this.heads.map(() => new Uint32Array(this.capacity));
    this.nexts = this.nexts.map(() => new Uint32Array(this.capacity));
    for (let index = 0; index < this.count; index++) this.link(index);
  }
}
