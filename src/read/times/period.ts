import type { Unit } from './meaning.js';

const designators: Readonly<Record<Unit, readonly [prefix: 'P' | 'PT', designator: string, multiple: number]>> = {
  S: ['PT', 'S', 1],
  M: ['PT', 'M', 1],
  H: ['PT', 'H', 1],
  D: ['P', 'D', 1],
  WE: ['P', 'WE', 1],
  W: ['P', 'W', 1],
  FN: ['P', 'W', 2],
  MO: ['P', 'M', 1],
  Q: ['P', 'M', 3],
  SN: ['P', 'M', 3],
  Y: ['P', 'Y', 1],
  DE: ['P', 'Y', 10],
  CE: ['P', 'Y', 100],
  ML: ['P', 'Y', 1000],
};

const halves: Readonly<Partial<Record<Unit, string>>> = { H: 'PT30M', D: 'PT12H', Y: 'P6M' };

/** An ISO 8601 duration as TIMEX3 writes it: P2Y, PT30M, PXD where how many is not said. */
export function periodOf(unit: Unit, amount: number | 'X'): string {
  const [prefix, designator, multiple] = designators[unit];
  if (amount === 'X') return `${prefix}X${unit === 'DE' ? 'DE' : unit === 'CE' ? 'CE' : designator}`;
  if (amount === 0.5 && unit in halves) return halves[unit]!;
  return `${prefix}${amount * multiple}${designator}`;
}
