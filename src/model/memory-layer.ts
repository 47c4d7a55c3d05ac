import type { TokenRange } from '../text/reading.js';
import { AffineLayer } from './affine-layer.js';
import type { Machine } from './machine.js';
import type { PackedWeights } from './packed-weights.js';
import { packPanels } from './panels.js';

/** A bidirectional long short-term memory over sequences of rows. */
export class MemoryLayer {
  /** Floats of an output row: the states of both directions. */
  readonly width: number;
  private readonly hidden: number;
  private readonly machine: Machine;
  private readonly directions: readonly { readonly input: AffineLayer; readonly panels: number }[];
  private readonly zeros: number;
  private readonly inputs: number;
  private readonly ranges: number;
  private readonly states: number;
  private readonly cells: number;
  private readonly gates: number;

  /**
   * @param name prefix of the arrays `NAME/forward/...` and `NAME/backward/...`
   * @param capacity how many rows a pass may have
   */
  constructor(machine: Machine, weights: PackedWeights, name: string, capacity: number, sequences: number) {
    const { arena } = machine;
    const [gates, hidden] = weights.shape(`${name}/forward/state/weight`);
    this.machine = machine;
    this.hidden = hidden;
    this.width = 2 * hidden;
    this.directions = ['forward', 'backward'].map((direction) => ({
      input: new AffineLayer(machine, weights, `${name}/${direction}/input`),
      panels: packPanels(
        arena,
        weights.numbers(`${name}/${direction}/state/weight`),
        hidden,
        gates,
        (column) => column,
      ),
    }));
    this.zeros = arena.reserve(gates);
    this.inputs = arena.reserve(capacity * gates);
    this.ranges = arena.reserve(2 * sequences);
    this.states = arena.reserve(sequences * hidden);
    this.cells = arena.reserve(sequences * hidden);
    this.gates = arena.reserve(sequences * gates);
  }

  /** @param sequences rows of each sequence, together all rows from 0 */
  apply(sequences: readonly TokenRange[], rows: number, input: number, output: number): void {
    const { hidden, width, inputs, ranges, zeros, states, cells, gates } = this;
    const { arena, kernels } = this.machine;
    const longestFirst = sequences.toSorted((one, other) => other.last - other.first - (one.last - one.first));
    longestFirst.forEach(({ first, last }, index) => {
      arena.integers.set([first, last - first], ranges / 4 + 2 * index);
    });
    this.directions.forEach((direction, backward) => {
      direction.input.apply(rows, input, direction.input.inputs, inputs);
      kernels.runRecurrence(
        sequences.length,
        ranges,
        hidden,
        backward === 1 ? 1 : 0,
        inputs,
        4 * hidden,
        direction.panels,
        zeros,
        states,
        cells,
        gates,
        output + backward * hidden * 4,
        width,
      );
    });
  }
}
