import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlainMachine, createWebAssemblyMachine, type Machine } from '../../src/model/machine.js';
import { readKernels } from '../../src/model/model-file.js';

const bytes = 1 << 20;

function machines(): Machine[] {
  const fast = createWebAssemblyMachine(bytes);
  if (fast === null) throw new Error('this host has no WebAssembly SIMD');
  return [fast, createPlainMachine(bytes)];
}

/** Runs the same work on both machines and expects the same numbers. */
function expectEqual(work: (machine: Machine) => Float32Array): void {
  const [fast, plain] = machines().map((machine) => Array.from(work(machine)));
  expect(fast.length).toBe(plain.length);
  for (const [index, value] of fast.entries()) expect(value).toBeCloseTo(plain[index], 3);
}

/** Numbers in a fixed order, between -1 and 1. */
const numbers = (count: number, seed: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.sin((index + 1) * 12.9898 + seed));

const run = { numRuns: 25 };

describe('the compiled kernels', () => {
  it('are what their source compiles to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-kernels-'));
    const outFile = join(folder, 'kernels.wasm');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { kernels: string } };
    const command = scripts.kernels.split(' ').slice(1);
    const { error } = await asc.main([...command, '--outFile', outFile]);
    expect(error).toBeNull();
    expect(readFileSync(outFile).equals(readKernels())).toBe(true);
  }, 60_000);
});

describe('the WebAssembly kernels and the plain ones', () => {
  it('multiply alike', () => {
    const shape = fc.record({
      rows: fc.integer({ min: 1, max: 11 }),
      depth: fc.integer({ min: 1, max: 40 }),
      panels: fc.integer({ min: 1, max: 4 }),
      overlap: fc.boolean(),
    });
    fc.assert(
      fc.property(shape, ({ rows, depth, panels, overlap }) => {
        const columns = panels * 8;
        const stride = overlap ? Math.ceil(depth / 3) : depth;
        expectEqual(({ arena, kernels }) => {
          const input = arena.store(numbers(rows * stride + depth, 1));
          const weights = arena.store(numbers(columns * depth, 2));
          const bias = arena.store(numbers(columns, 3));
          const output = arena.reserve(rows * columns);
          kernels.multiply(rows, depth, columns, input, stride, weights, bias, output, columns);
          return arena.view(output, rows * columns);
        });
      }),
      run,
    );
  });

  it.each([0, 1])('normalize maxouts alike (residual: %i)', (withResidual) => {
    const [rows, width] = [5, 96];
    expectEqual(({ arena, kernels }) => {
      arena.reserve(16);
      const pieces = arena.store(numbers(rows * width * 3, 1));
      const gain = arena.store(numbers(width, 2));
      const shift = arena.store(numbers(width, 3));
      const residual = withResidual === 1 ? arena.store(numbers(rows * width, 4)) : 0;
      const output = arena.reserve(rows * width);
      kernels.normalizeMaxout(rows, width, pieces, gain, shift, residual, output, arena.reserve(width));
      return arena.view(output, rows * width);
    });
  });

  it('sum rows alike', () => {
    expectEqual(({ arena, kernels }) => {
      const table = arena.store(numbers(10 * 96, 1));
      const rows = arena.reserve(8);
      [3, 1, 4, 1, 5, 9, 2, 6].forEach((row, index) => {
        arena.integers[rows / 4 + index] = table + row * 96 * 4;
      });
      const output = arena.reserve(2 * 96);
      kernels.sumRows(2, 96, rows, output);
      return arena.view(output, 2 * 96);
    });
  });

  it('score transitions alike', () => {
    const [slots, hidden, classes] = [3, 64, 32];
    expectEqual(({ arena, kernels }) => {
      const table = arena.store(numbers(5 * slots * hidden * 2, 1));
      const lowerBias = arena.store(numbers(hidden * 2, 2));
      const upper = arena.store(numbers(classes * hidden, 3));
      const upperBias = arena.store(numbers(classes, 4));
      const rows = arena.reserve(slots);
      arena.integers.set([4, 0, 2], rows / 4);
      const scores = arena.reserve(classes);
      const scratch = arena.reserve(hidden);
      kernels.scoreTransitions(slots, hidden, classes, rows, table, lowerBias, upper, upperBias, scratch, scores);
      return arena.view(scores, classes);
    });
  });
});
