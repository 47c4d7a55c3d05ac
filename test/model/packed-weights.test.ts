import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/errors.js';
import { decodeHalfFloats } from '../../src/model/half-float.js';
import { PackedWeights } from '../../src/model/packed-weights.js';

describe('half floats', () => {
  it('are decoded, the small and the negative too', () => {
    expect([...decodeHalfFloats(Uint16Array.of(0x3c00, 0xc000, 0x0000, 0x3555, 0x0001, 0x7bff))]).toEqual([
      1,
      -2,
      0,
      expect.closeTo(1 / 3, 3),
      expect.closeTo(2 ** -24, 12),
      65504,
    ]);
  });
});

describe('packed weights', () => {
  const scales = new Uint8Array(Float32Array.of(0.5, 2).buffer);
  const bytes = Uint8Array.of(...scales, ...new Uint8Array(Int8Array.of(1, -2, 3, 4).buffer), 7, 0, 0, 0);
  const weights = new PackedWeights(
    {
      table: { kind: 'bytes', shape: [2, 2], offset: 0 },
      hashes: { kind: 'integers', shape: [1], offset: 12 },
      short: { kind: 'half', shape: [9], offset: 12 },
    },
    bytes,
  );

  it('scales bytes row by row', () => {
    expect([...weights.numbers('table')]).toEqual([0.5, -1, 6, 8]);
    expect(weights.shape('table')).toEqual([2, 2]);
  });

  it('reads integers', () => {
    expect([...weights.integers('hashes')]).toEqual([7]);
  });

  it('refuses what is not there', () => {
    expect(() => weights.numbers('absent')).toThrow(ReadoutError);
    expect(() => weights.numbers('short')).toThrow(/end within "short"/);
  });
});
