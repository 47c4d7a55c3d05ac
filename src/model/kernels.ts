/** Weights are packed in panels of so many outputs, so that a kernel computes eight outputs at a time. */
export const panelWidth = 8;

/** The dense arithmetic of the model. Addresses are in bytes; strides and widths count floats. */
export interface Kernels {
  /** output = input x weights + bias. `columns` is a multiple of the panel width; strides may be less than `depth`. */
  multiply(
    rows: number,
    depth: number,
    columns: number,
    input: number,
    inputStride: number,
    panels: number,
    bias: number,
    output: number,
    outputStride: number,
  ): void;
  /** The best of three pieces of `width` each, layer-normalized, and `residual` added where its address is not 0. */
  normalizeMaxout(
    rows: number,
    width: number,
    pieces: number,
    gain: number,
    shift: number,
    residual: number,
    output: number,
    scratch: number,
  ): void;
  /** Sums of four rows each, picked by address. */
  sumRows(sums: number, width: number, addresses: number, output: number): void;
  /**
   * Scores of one state: for each slot the row of a precomputed table (hidden x 2 pieces a slot), summed, the better
   * piece, then the upper layer. `classes` is a multiple of twice the panel width.
   */
  scoreTransitions(
    slots: number,
    hidden: number,
    classes: number,
    slotRows: number,
    table: number,
    lowerBias: number,
    upperPanels: number,
    upperBias: number,
    scratch: number,
    scores: number,
  ): void;
}
