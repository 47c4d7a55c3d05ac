import type { Proposal } from './proposal.js';

/** Probability that a proposal's content and source are right. @param weights bias, then the weight of the anchor's log odds */
export function certaintyOf({ probability }: Proposal, [bias, weight]: readonly number[]): number {
  const odds = Math.log(probability / (1 - probability));
  return 1 / (1 + Math.exp(-(bias + weight * Math.max(-10, Math.min(10, odds)))));
}
