/** Weights by word. */
export type SparseVector = ReadonlyMap<string, number>;

export function unitVector(entries: readonly (readonly [word: string, weight: number])[]): SparseVector {
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(entries.map(([word, weight]) => [word, weight / length]));
}

/** Cosine of two unit vectors. */
export function cosine(one: SparseVector, other: SparseVector): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}
