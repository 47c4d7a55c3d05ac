import { batchCapacity } from './batch.js';
import { panelWidth } from './kernels.js';
import { LinearLayer } from './linear-layer.js';
import type { Machine } from './machine.js';
import { packPanels, paddedTo } from './panels.js';
import type { Weights } from './weights.js';

const pieces = 2;

/**
 * spaCy's `TransitionBasedParser`: scores each transition from the encoded tokens that stand in the state's slots.
 * What a token brings to a slot is computed once a token, for all slots (Chen and Manning 2014).
 */
export class TransitionScorer {
  /** Scores of the last state, one a transition. */
  readonly scores: Float32Array;
  private readonly machine: Machine;
  private readonly projection: LinearLayer;
  private readonly slots: number;
  private readonly hidden: number;
  private readonly classes: number;
  private readonly table: number;
  private readonly lowerPanels: number;
  private readonly lowerBias: number;
  private readonly noBias: number;
  private readonly upperPanels: number;
  private readonly upperBias: number;
  private readonly scratch: number;
  private readonly slotRows: number;
  private readonly output: number;

  /** @param name prefix of the arrays */
  constructor(machine: Machine, weights: Weights, name: string) {
    const { arena } = machine;
    const lower = weights.get(`${name}/lower/weight`);
    const upper = weights.get(`${name}/upper/weight`);
    const [slots, hidden, , inputs] = lower.shape;
    const columns = slots * hidden * pieces;
    // The kernel wants all first pieces of a slot, then all second ones.
    const sourceOf = (column: number) => {
      const [slot, rest] = [Math.floor(column / (hidden * pieces)), column % (hidden * pieces)];
      return (slot * hidden + (rest % hidden)) * pieces + Math.floor(rest / hidden);
    };
    const rearranged = (values: Float32Array) => Array.from(values, (_, column) => values[sourceOf(column)]);
    this.machine = machine;
    this.projection = new LinearLayer(machine, weights, `${name}/projection`, batchCapacity);
    this.slots = slots;
    this.hidden = hidden;
    this.classes = paddedTo(upper.shape[0], 2 * panelWidth);
    this.lowerPanels = packPanels(arena, lower.data, inputs, columns, sourceOf);
    this.lowerBias = arena.store(rearranged(weights.get(`${name}/lower/bias`).data));
    this.noBias = arena.reserve(columns);
    this.upperPanels = packPanels(arena, upper.data, hidden, this.classes, (column) =>
      column < upper.shape[0] ? column : null,
    );
    this.upperBias = arena.reserve(this.classes);
    arena.view(this.upperBias, upper.shape[0]).set(weights.get(`${name}/upper/bias`).data);
    this.scratch = arena.reserve(hidden);
    this.slotRows = arena.reserve(slots);
    this.output = arena.reserve(this.classes);
    this.scores = arena.view(this.output, upper.shape[0]);
    // Row 0 stands for an empty slot.
    this.table = arena.reserve((1 + batchCapacity) * columns);
    arena.view(this.table, columns).set(rearranged(weights.get(`${name}/lower/padding`).data));
  }

  /** @param encoded address of `rows` encoded rows, which later states refer to */
  prepare(encoded: number, rows: number): void {
    const { projection, slots, hidden } = this;
    const columns = slots * hidden * pieces;
    projection.apply(encoded, rows);
    this.machine.kernels.multiply(
      rows,
      hidden,
      columns,
      projection.output,
      projection.stride,
      this.lowerPanels,
      this.noBias,
      this.table + columns * 4,
      columns,
    );
  }

  /**
   * Fills `scores`.
   * @param firstRow row of the sequence's first token
   * @param tokens the token in each slot, -1 where there is none
   */
  score(firstRow: number, tokens: Int32Array): void {
    const { integers } = this.machine.arena;
    const slotRows = this.slotRows / 4;
    for (let slot = 0; slot < this.slots; slot++) {
      const token = tokens[slot];
      integers[slotRows + slot] = token < 0 ? 0 : firstRow + token + 1;
    }
    this.machine.kernels.scoreTransitions(
      this.slots,
      this.hidden,
      this.classes,
      this.slotRows,
      this.table,
      this.lowerBias,
      this.upperPanels,
      this.upperBias,
      this.scratch,
      this.output,
    );
  }
}
