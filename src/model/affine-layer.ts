import { panelWidth } from './kernels.js';
import type { Machine } from './machine.js';
import type { PackedWeights } from './packed-weights.js';
import { packPanels, paddedTo } from './panels.js';

/** A linear layer with bias over rows that its caller holds. */
export class AffineLayer {
  /** Floats of an output row: the outputs, padded to whole panels. */
  readonly width: number;
  readonly inputs: number;
  private readonly machine: Machine;
  private readonly panels: number;
  private readonly bias: number;

  /** @param name prefix of the layer's arrays, `NAME/weight` (outputs x inputs) and, where it has one, `NAME/bias` */
  constructor(machine: Machine, weights: PackedWeights, name: string, bias = weights.numbers(`${name}/bias`)) {
    const { arena } = machine;
    const [outputs, inputs] = weights.shape(`${name}/weight`);
    this.machine = machine;
    this.inputs = inputs;
    this.width = paddedTo(outputs, panelWidth);
    const numbers = weights.numbers(`${name}/weight`);
    this.panels = packPanels(arena, numbers, inputs, this.width, (column) => (column < outputs ? column : null));
    this.bias = arena.reserve(this.width);
    arena.view(this.bias, bias.length).set(bias);
  }

  /** @param outputStride floats from one output row to the next */
  apply(rows: number, input: number, inputStride: number, output: number, outputStride = this.width): void {
    const { inputs, width, panels, bias } = this;
    this.machine.kernels.multiply(rows, inputs, width, input, inputStride, panels, bias, output, outputStride);
  }
}
