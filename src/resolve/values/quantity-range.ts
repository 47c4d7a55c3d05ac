import type { Action } from '../../schema/action.js';
import type { Range } from './range.js';

type Quantity = Action['quantities'][number];

/** The numbers that a quantity as told leaves open; null where it has none. */
export function quantityRange({ value, modifier }: Pick<Quantity, 'value' | 'modifier'>): Range | null {
  if (value === null) return null;
  const bounds: Readonly<Record<Quantity['modifier'], Range>> = {
    exact: { from: value, to: value },
    about: { from: value * 0.8, to: value * 1.2 },
    'at-least': { from: value, to: Number.POSITIVE_INFINITY },
    'more-than': { from: value, to: Number.POSITIVE_INFINITY },
    'at-most': { from: 0, to: value },
    'less-than': { from: 0, to: value },
  };
  return bounds[modifier];
}
