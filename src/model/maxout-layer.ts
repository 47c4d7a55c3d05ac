import type { Machine } from './machine.js';
import { packPanels } from './panels.js';
import type { Weights } from './weights.js';

const pieces = 3;
const rowsAtOnce = 64;

/** A maxout layer with layer normalization (thinc's `maxout>>layernorm`). */
export class MaxoutLayer {
  readonly inputs: number;
  readonly width: number;
  private readonly machine: Machine;
  private readonly panels: number;
  private readonly bias: number;
  private readonly gain: number;
  private readonly shift: number;
  private readonly scratch: number;
  private readonly mixed: number;

  /** @param name prefix of the layer's arrays; weights are (width, pieces, inputs) */
  constructor(machine: Machine, weights: Weights, name: string) {
    const { arena } = machine;
    const weight = weights.get(`${name}/weight`);
    const [width, , inputs] = weight.shape;
    // The kernel wants all first pieces, then all second, then all third.
    const sourceOf = (column: number) => (column % width) * pieces + Math.floor(column / width);
    const bias = weights.get(`${name}/bias`).data;
    this.machine = machine;
    this.inputs = inputs;
    this.width = width;
    this.panels = packPanels(arena, weight.data, inputs, width * pieces, sourceOf);
    this.bias = arena.store(Array.from({ length: width * pieces }, (_, column) => bias[sourceOf(column)]));
    this.gain = arena.store(weights.get(`${name}/gain`).data);
    this.shift = arena.store(weights.get(`${name}/shift`).data);
    this.scratch = arena.reserve(width);
    this.mixed = arena.reserve(rowsAtOnce * width * pieces);
  }

  /**
   * @param inputStride floats from one input row to the next: less than `inputs` where windows overlap
   * @param residual address of rows to add, or 0
   */
  apply(rows: number, input: number, inputStride: number, residual: number, output: number): void {
    const { inputs, width, mixed } = this;
    const { kernels } = this.machine;
    const columns = width * pieces;
    // In blocks that stay in the cache between the two kernels.
    for (let row = 0; row < rows; row += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, rows - row);
      const source = input + row * inputStride * 4;
      const offset = row * width * 4;
      const added = residual === 0 ? 0 : residual + offset;
      kernels.multiply(count, inputs, columns, source, inputStride, this.panels, this.bias, mixed, columns);
      kernels.normalizeMaxout(count, width, mixed, this.gain, this.shift, added, output + offset, this.scratch);
    }
  }
}
