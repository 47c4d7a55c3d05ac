const factsInReport = 2 ** 20;

/**
 * The key of a fact: its report's position and its number in it, from 1. It joins the two without another index; number 0
 * stands for the report itself in the full-text index. A report of the greatest length has room for fewer facts than this.
 */
export function keyOf(position: number, number: number): number {
  return position * factsInReport + number;
}
