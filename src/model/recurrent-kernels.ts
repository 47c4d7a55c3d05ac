import type { Arena } from './arena.js';
import type { Kernels } from './kernels.js';

/** The arithmetic of a recurrent tagger. Addresses are in bytes; strides and widths count floats. */
export interface RecurrentKernels {
  /** Adds to each output row the `terms` rows whose addresses stand in turn at `addresses`; then, if `rectify`, lifts negatives to 0. */
  addRows(rows: number, terms: number, width: number, addresses: number, output: number, rectify: 0 | 1): void;
  /** Layer-normalizes rows in place. */
  normalizeRows(rows: number, width: number, values: number, gain: number, shift: number): void;
  /**
   * A long short-term memory (Hochreiter and Schmidhuber) over several sequences, its gates in the order input, forget,
   * cell, output. `ranges` holds first row and length of each sequence, the longest first; `inputs` the gates' part
   * from the input, `panels` the weights from the state; `states`, `cells` and `gates` are scratch of one row a sequence.
   */
  runRecurrence(
    sequences: number,
    ranges: number,
    hidden: number,
    backward: 0 | 1,
    inputs: number,
    inputStride: number,
    panels: number,
    zeros: number,
    states: number,
    cells: number,
    gates: number,
    output: number,
    outputStride: number,
  ): void;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** The kernels in plain TypeScript: the reference, and the fallback where there is no WebAssembly SIMD. */
export function plainRecurrentKernels(arena: Arena, { multiply }: Pick<Kernels, 'multiply'>): RecurrentKernels {
  const { floats, integers } = arena;
  return {
    addRows(rows, terms, width, addresses, output, rectify) {
      for (let row = 0; row < rows; row++) {
        const sum = arena.view(output + row * width * 4, width);
        for (let term = 0; term < terms; term++) {
          const source = integers[addresses / 4 + row * terms + term] / 4;
          for (let index = 0; index < width; index++) sum[index] += floats[source + index];
        }
        if (rectify) for (let index = 0; index < width; index++) sum[index] = Math.max(0, sum[index]);
      }
    },

    normalizeRows(rows, width, values, gain, shift) {
      for (let row = 0; row < rows; row++) {
        const numbers = arena.view(values + row * width * 4, width);
        const mean = numbers.reduce((sum, value) => sum + value, 0) / width;
        const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
        const scale = 1 / Math.sqrt(variance + 1e-5);
        for (let index = 0; index < width; index++) {
          numbers[index] = (numbers[index] - mean) * scale * floats[gain / 4 + index] + floats[shift / 4 + index];
        }
      }
    },

    runRecurrence(
      sequences,
      ranges,
      hidden,
      backward,
      inputs,
      inputStride,
      panels,
      zeros,
      states,
      cells,
      gates,
      output,
      outputStride,
    ) {
      arena.view(states, sequences * hidden).fill(0);
      arena.view(cells, sequences * hidden).fill(0);
      const longest = sequences === 0 ? 0 : integers[ranges / 4 + 1];
      for (let step = 0; step < longest; step++) {
        multiply(sequences, hidden, 4 * hidden, states, hidden, panels, zeros, gates, 4 * hidden);
        for (let sequence = 0; sequence < sequences; sequence++) {
          const length = integers[ranges / 4 + 2 * sequence + 1];
          if (length <= step) continue;
          const row = integers[ranges / 4 + 2 * sequence] + (backward ? length - 1 - step : step);
          const input = inputs / 4 + row * inputStride;
          const gate = gates / 4 + sequence * 4 * hidden;
          const place = sequence * hidden;
          for (let index = 0; index < hidden; index++) {
            const sum = (part: number) => floats[gate + part * hidden + index] + floats[input + part * hidden + index];
            const kept = sigmoid(sum(1)) * floats[cells / 4 + place + index];
            const cell = kept + sigmoid(sum(0)) * Math.tanh(sum(2));
            const shown = sigmoid(sum(3)) * Math.tanh(cell);
            floats[cells / 4 + place + index] = cell;
            floats[states / 4 + place + index] = shown;
            floats[output / 4 + row * outputStride + index] = shown;
          }
        }
      }
    },
  };
}
