/** Places a count on a coarse scale: the number of bounds it reaches. */
export function bucketOf(count: number, bounds: readonly number[]): number {
  let bucket = 0;
  while (bucket < bounds.length && count >= bounds[bucket]) bucket++;
  return bucket;
}
