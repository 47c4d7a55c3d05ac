/** How many words of one set the other holds. */
export function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let count = 0;
  for (const word of few) if (many.has(word)) count++;
  return count;
}

/** Share of the smaller set that is in the larger (overlap coefficient); -1 where one is empty. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.size === 0 || other.size === 0 ? -1 : common(one, other) / Math.min(one.size, other.size);
}

/** Share of all words that both hold (Jaccard index); -1 where one is empty. */
export function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return -1;
  const both = common(one, other);
  return both / (one.size + other.size - both);
}
