/** What a number told may be: between two bounds, both inclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether some one number fits all of them. */
export function overlapAll(ranges: readonly Range[]): boolean {
  return Math.max(...ranges.map(({ from }) => from)) <= Math.min(...ranges.map(({ to }) => to));
}
