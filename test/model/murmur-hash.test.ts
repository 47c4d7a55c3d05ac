import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashKey, hashString } from '../../src/model/murmur-hash.js';
import {
  add,
  hexadecimal,
  multiply,
  rotateLeft,
  shiftRightFar,
  type Word64,
  word64,
  xor,
} from '../../src/model/word64.js';

const toBigInt = ({ high, low }: Word64): bigint => (BigInt(high) << 32n) | BigInt(low);
const fromBigInt = (value: bigint): Word64 => word64(Number(value >> 32n), Number(value & 0xffffffffn));
const wrap = (value: bigint): bigint => BigInt.asUintN(64, value);
const words = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

describe('64-bit arithmetic on two halves', () => {
  it('agrees with BigInt', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 31 }), (a, b, bits) => {
        const [x, y] = [fromBigInt(a), fromBigInt(b)];
        expect(toBigInt(multiply(x, y))).toBe(wrap(a * b));
        expect(toBigInt(add(x, y))).toBe(wrap(a + b));
        expect(toBigInt(xor(x, y))).toBe(a ^ b);
        expect(toBigInt(shiftRightFar(x, 32 + bits))).toBe(a >> BigInt(32 + bits));
        expect(toBigInt(rotateLeft(x, bits))).toBe(wrap(a << BigInt(bits)) | (a >> BigInt(64 - bits)));
      }),
    );
  });
});

describe('hashes', () => {
  // Computed with spaCy's StringStore.
  it.each([
    ['apple', '8566208034543834098'],
    ['coffee', '3197928453018144401'],
    ['Über', '11930076660324812641'],
    ['unbelievably long words are hashed as well', '4389416293636719306'],
  ])('number "%s" as spaCy does', (text, expected) => {
    expect(toBigInt(hashString(text)).toString()).toBe(expected);
  });

  it('pick rows as thinc does', () => {
    expect(hashKey(fromBigInt(8566208034543834098n), 8)).toEqual([2653853934, 3922826080, 3980780901, 3736755472]);
  });

  it('are written with leading zeros', () => {
    expect(hexadecimal(word64(0, 0xab))).toBe('00000000000000ab');
  });
});
