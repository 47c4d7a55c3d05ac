import { z } from 'zod';

/**
 * A binary tree in arrays: node i asks whether feature[i] <= threshold[i] and goes to left[i] or to left[i] + 1; where
 * feature[i] is -1 it is a leaf worth value[i].
 */
const treeSchema = z.object({
  feature: z.array(z.int()),
  threshold: z.array(z.number()),
  left: z.array(z.int()),
  value: z.array(z.number()),
});

/** Gradient-boosted trees for a yes or no (Friedman 2001): the sum of their leaves is the log odds of yes. */
export const boostedTreesSchema = z.object({
  features: z.array(z.string()),
  base: z.number(),
  trees: z.array(treeSchema),
});

export type Tree = z.infer<typeof treeSchema>;
export type BoostedTrees = z.infer<typeof boostedTreesSchema>;

/** Probability of yes; `features` in the order of the model. */
export function probability({ base, trees }: BoostedTrees, features: readonly number[]): number {
  let logOdds = base;
  for (const { feature, threshold, left, value } of trees) {
    let node = 0;
    while (feature[node] >= 0) node = left[node] + (features[feature[node]] <= threshold[node] ? 0 : 1);
    logOdds += value[node];
  }
  return 1 / (1 + Math.exp(-logOdds));
}
