import { shinglesOf } from './shingles.js';

export const signatureLength = 128;

/** A text's MinHash signature (Broder 1997): the least value of each of 128 hash functions over its shingles, and their count. */
export interface Signature {
  readonly values: Uint32Array;
  readonly shingles: number;
}

const multipliers = new Uint32Array(signatureLength);
const increments = new Uint32Array(signatureLength);
// A fixed sequence (SplitMix32), so that signatures made today can be compared with stored ones.
let state = 0x9e3779b9;
const nextRandom = (): number => {
  state = (state + 0x9e3779b9) | 0;
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
for (let index = 0; index < signatureLength; index++) {
  multipliers[index] = nextRandom() | 1;
  increments[index] = nextRandom();
}

export function signatureOf(text: string): Signature {
  const shingles = shinglesOf(text);
  const values = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < signatureLength; index++) {
      let value = Math.imul(shingle ^ increments[index], multipliers[index]);
      value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
      if (value < values[index]) values[index] = value;
    }
  }
  return { values, shingles: shingles.size };
}

/** How alike two texts are, 0 to 1. */
export interface Likeness {
  /** Shared shingles of all shingles (Jaccard). */
  readonly resemblance: number;
  /** Shared shingles of the shorter text's: near 1 where it is a cut of the longer. */
  readonly containment: number;
}

/** Estimates likeness from signatures; the error is about 1 / sqrt(128). */
export function likenessOf(one: Signature, other: Signature): Likeness {
  const shorter = Math.min(one.shingles, other.shingles);
  if (shorter === 0) return { resemblance: 0, containment: 0 };
  let equal = 0;
  for (let index = 0; index < signatureLength; index++) if (one.values[index] === other.values[index]) equal++;
  const resemblance = equal / signatureLength;
  const shared = (resemblance * (one.shingles + other.shingles)) / (1 + resemblance);
  return { resemblance, containment: Math.min(1, shared / shorter) };
}
