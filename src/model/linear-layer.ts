import { panelWidth } from './kernels.js';
import type { Machine } from './machine.js';
import { packPanels, paddedTo } from './panels.js';
import type { Weights } from './weights.js';

/** A linear layer over the rows of a batch. */
export class LinearLayer {
  /** Floats from one output row to the next: the outputs, padded to whole panels. */
  readonly stride: number;
  /** Address of the output. */
  readonly output: number;
  private readonly machine: Machine;
  private readonly inputs: number;
  private readonly panels: number;
  private readonly bias: number;

  /** @param name prefix of the layer's arrays */
  constructor(machine: Machine, weights: Weights, name: string, capacity: number) {
    const { arena } = machine;
    const weight = weights.get(`${name}/weight`);
    const [outputs, inputs] = weight.shape;
    this.machine = machine;
    this.inputs = inputs;
    this.stride = paddedTo(outputs, panelWidth);
    this.panels = packPanels(arena, weight.data, inputs, this.stride, (column) => (column < outputs ? column : null));
    this.bias = arena.reserve(this.stride);
    arena.view(this.bias, outputs).set(weights.get(`${name}/bias`).data);
    this.output = arena.reserve(capacity * this.stride);
  }

  /** @param input address of `rows` rows, one after the other */
  apply(input: number, rows: number): void {
    const { inputs, stride } = this;
    this.machine.kernels.multiply(rows, inputs, stride, input, inputs, this.panels, this.bias, this.output, stride);
  }
}
