import type { Arena } from './arena.js';
import { type Kernels, panelWidth } from './kernels.js';

/** The kernels in plain TypeScript, for hosts without WebAssembly SIMD. Sums are in 64 bits, stored in 32. */
export function plainKernels({ floats, integers }: Arena): Kernels {
  /** One row against one panel: eight sums at once. */
  function multiplyPanel(depth: number, input: number, panel: number, bias: number, output: number): void {
    let [a, b, c, d] = [floats[bias], floats[bias + 1], floats[bias + 2], floats[bias + 3]];
    let [e, f, g, h] = [floats[bias + 4], floats[bias + 5], floats[bias + 6], floats[bias + 7]];
    for (let index = 0; index < depth; index++, panel += panelWidth) {
      const value = floats[input + index];
      a += value * floats[panel];
      b += value * floats[panel + 1];
      c += value * floats[panel + 2];
      d += value * floats[panel + 3];
      e += value * floats[panel + 4];
      f += value * floats[panel + 5];
      g += value * floats[panel + 6];
      h += value * floats[panel + 7];
    }
    floats[output] = a;
    floats[output + 1] = b;
    floats[output + 2] = c;
    floats[output + 3] = d;
    floats[output + 4] = e;
    floats[output + 5] = f;
    floats[output + 6] = g;
    floats[output + 7] = h;
  }

  return {
    multiply(rows, depth, columns, input, inputStride, panels, bias, output, outputStride) {
      for (let column = 0; column < columns; column += panelWidth) {
        const panel = panels / 4 + column * depth;
        for (let row = 0; row < rows; row++) {
          const target = output / 4 + row * outputStride + column;
          multiplyPanel(depth, input / 4 + row * inputStride, panel, bias / 4 + column, target);
        }
      }
    },

    normalizeMaxout(rows, width, pieces, gain, shift, residual, output, scratch) {
      const best = floats.subarray(scratch / 4, scratch / 4 + width);
      for (let row = 0; row < rows; row++) {
        const piece = pieces / 4 + row * width * 3;
        let sum = 0;
        for (let index = 0; index < width; index++) {
          const place = piece + index;
          best[index] = Math.max(floats[place], floats[place + width], floats[place + 2 * width]);
          sum += best[index];
        }
        const mean = sum / width;
        let squares = 0;
        for (let index = 0; index < width; index++) squares += (best[index] - mean) ** 2;
        const scale = 1 / Math.sqrt(squares / width + 1e-8);
        const place = (row * width) | 0;
        for (let index = 0; index < width; index++) {
          const normal = (best[index] - mean) * scale * floats[gain / 4 + index] + floats[shift / 4 + index];
          const added = residual === 0 ? 0 : floats[residual / 4 + place + index];
          floats[output / 4 + place + index] = added + normal;
        }
      }
    },

    sumRows(sums, width, addresses, output) {
      for (let sum = 0; sum < sums; sum++) {
        const [a, b, c, d] = integers.subarray(addresses / 4 + 4 * sum, addresses / 4 + 4 * sum + 4);
        for (let index = 0; index < width; index++) {
          floats[output / 4 + sum * width + index] =
            floats[a / 4 + index] + floats[b / 4 + index] + floats[c / 4 + index] + floats[d / 4 + index];
        }
      }
    },

    scoreTransitions(slots, hidden, classes, slotRows, table, lowerBias, upperPanels, upperBias, scratch, scores) {
      for (let index = 0; index < hidden; index++) {
        let first = floats[lowerBias / 4 + index];
        let second = floats[lowerBias / 4 + hidden + index];
        for (let slot = 0; slot < slots; slot++) {
          const row = integers[slotRows / 4 + slot];
          const place = table / 4 + (row * slots + slot) * 2 * hidden + index;
          first += floats[place];
          second += floats[place + hidden];
        }
        floats[scratch / 4 + index] = Math.max(first, second);
      }
      for (let column = 0; column < classes; column += panelWidth) {
        const panel = upperPanels / 4 + column * hidden;
        multiplyPanel(hidden, scratch / 4, panel, upperBias / 4 + column, scores / 4 + column);
      }
    },
  };
}
