import { describe, expect, it } from 'vitest';
import { createPlainMachine, createWebAssemblyMachine, type Machine } from '../../src/model/machine.js';
import { packPanels } from '../../src/model/panels.js';

const webAssembly = createWebAssemblyMachine(1 << 20)!;
const plain = createPlainMachine(1 << 20);

/** Numbers from -2 to 2 that look random and are the same every time. */
const numbers = (count: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, index) => 2 * Math.sin(seed + index * 12.9898 + ((index * index) % 7)));

const largestDifference = (one: Float32Array, other: Float32Array): number =>
  one.reduce((largest, value, index) => Math.max(largest, Math.abs(value - other[index])), 0);

function onBoth(run: (machine: Machine) => Float32Array): [Float32Array, Float32Array] {
  return [run(webAssembly).slice(), run(plain).slice()];
}

describe('the recurrent kernels', () => {
  it('add rows, and lift negatives only when told to', () => {
    for (const rectify of [0, 1] as const) {
      const [fast, slow] = onBoth(({ arena, kernels }) => {
        const table = arena.store(numbers(5 * 8, 1));
        const addresses = arena.reserve(6);
        arena.integers.set(
          [0, 3, 1, 4, 4, 2].map((row) => table + row * 32),
          addresses / 4,
        );
        const output = arena.store(numbers(2 * 8, 2));
        kernels.addRows(2, 3, 8, addresses, output, rectify);
        return arena.view(output, 16);
      });
      const [table, start] = [numbers(40, 1), numbers(16, 2)];
      const first = start[0] + table[0] + table[24] + table[8];
      expect(fast[0]).toBeCloseTo(rectify ? Math.max(0, first) : first, 5);
      expect(largestDifference(fast, slow)).toBeLessThan(1e-5);
      expect(fast.some((value) => value < 0)).toBe(rectify === 0);
    }
  });

  it('normalize rows to mean 0 and deviation 1', () => {
    const [fast, slow] = onBoth(({ arena, kernels }) => {
      const values = arena.store(numbers(3 * 16, 3));
      const [gain, shift] = [arena.store(new Float32Array(16).fill(1)), arena.reserve(16)];
      kernels.normalizeRows(3, 16, values, gain, shift);
      return arena.view(values, 48);
    });
    const row = fast.subarray(16, 32);
    expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 4);
    expect(row.reduce((sum, value) => sum + value * value, 0) / 16).toBeCloseTo(1, 3);
    expect(largestDifference(fast, slow)).toBeLessThan(1e-5);
  });

  it.each([0, 1] as const)('run sequences of different lengths as each by itself (backward: %d)', (backward) => {
    const run = (ranges: readonly (readonly [number, number])[]) => (machine: Machine) => {
      const { arena, kernels } = machine;
      const inputs = arena.store(numbers(9 * 32, 4));
      const panels = packPanels(arena, numbers(32 * 8, 5), 8, 32, (column) => column);
      const zeros = arena.reserve(32);
      const places = arena.reserve(2 * ranges.length);
      arena.integers.set(ranges.flat(), places / 4);
      const scratch = () => arena.reserve(ranges.length * 32);
      const output = arena.reserve(9 * 8);
      const [states, cells, gates] = [scratch(), scratch(), scratch()];
      kernels.runRecurrence(
        ranges.length,
        places,
        8,
        backward,
        inputs,
        32,
        panels,
        zeros,
        states,
        cells,
        gates,
        output,
        8,
      );
      return arena.view(output, 72);
    };
    const [fast, slow] = onBoth(
      run([
        [3, 4],
        [0, 3],
        [7, 2],
      ]),
    );
    expect(largestDifference(fast, slow)).toBeLessThan(1e-4);
    const [alone] = onBoth(run([[3, 4]]));
    expect(largestDifference(fast.subarray(24, 56), alone.subarray(24, 56))).toBeLessThan(1e-6);
    expect(fast.every((value) => Math.abs(value) < 1)).toBe(true);
  });
});
