import type { Arena } from './arena.js';
import { panelWidth } from './kernels.js';

/** How many columns a kernel computes for so many outputs: whole panels, the last one filled with zeros. */
export const paddedTo = (count: number, multiple: number): number => Math.ceil(count / multiple) * multiple;

/**
 * Packs row-major weights (outputs x inputs) into panels: for each eight outputs, for each input, eight weights.
 * @param sourceOf which output of the model stands at a column
 * @returns the address of the panels
 */
export function packPanels(
  arena: Arena,
  weights: Float32Array,
  inputs: number,
  columns: number,
  sourceOf: (column: number) => number | null,
): number {
  const address = arena.reserve(columns * inputs);
  const panels = arena.view(address, columns * inputs);
  for (let column = 0; column < columns; column++) {
    const source = sourceOf(column);
    if (source === null) continue;
    const panel = Math.floor(column / panelWidth) * panelWidth * inputs + (column % panelWidth);
    for (let input = 0; input < inputs; input++) panels[panel + input * panelWidth] = weights[source * inputs + input];
  }
  return address;
}
