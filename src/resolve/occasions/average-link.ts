/** Similarities of things numbered from 0, for the pairs that are similar at all. */
export type Similarities = readonly ReadonlyMap<number, number>[];

/** Two clusters joined at the average similarity of their members. */
export interface Join {
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly similarity: number;
}

/** Agglomerative clustering by average link (UPGMA) down to `threshold`: the joins, most similar first. */
export function averageLink(similarities: Similarities, threshold: number): Join[] {
  const sums = similarities.map((row) => new Map(row));
  const members = similarities.map((_, index) => [index]);
  const alive = new Set(members.keys());
  const best = members.map(() => ({ partner: -1, similarity: -1 }));
  const refresh = (index: number) => {
    best[index] = { partner: -1, similarity: -1 };
    for (const [partner, sum] of sums[index]) {
      const similarity = sum / (members[index].length * members[partner].length);
      if (similarity > best[index].similarity) best[index] = { partner, similarity };
    }
  };
  for (const index of alive) refresh(index);
  const joins: Join[] = [];
  for (;;) {
    let next = -1;
    for (const index of alive) if (next < 0 || best[index].similarity > best[next].similarity) next = index;
    if (next < 0 || best[next].partner < 0 || best[next].similarity < threshold) return joins;
    const { partner, similarity } = best[next];
    joins.push({ one: members[next], other: members[partner], similarity });
    for (const [third, sum] of sums[partner]) {
      sums[third].delete(partner);
      if (third === next) continue;
      const both = (sums[next].get(third) ?? 0) + sum;
      sums[next].set(third, both);
      sums[third].set(next, both);
    }
    sums[partner].clear();
    alive.delete(partner);
    members[next] = [...members[next], ...members[partner]];
    refresh(next);
    for (const third of sums[next].keys()) refresh(third);
    for (const third of alive) if (best[third].partner === partner) refresh(third);
  }
}

/** The clusters that joins leave, each in order of its numbers. */
export function clustersOf(count: number, joins: readonly Join[]): number[][] {
  const home = Array.from({ length: count }, (_, index) => [index]);
  for (const { one, other } of joins) {
    const joined = [...home[one[0]], ...home[other[0]]];
    for (const index of joined) home[index] = joined;
  }
  return [...new Set(home)].map((cluster) => [...cluster].sort((a, b) => a - b));
}
