import type { Proposal } from './proposal.js';

const furthest = 8;

/** What the certainty of a proposal is computed from: a constant, the anchor's log odds, how sure the roles are, and whether a source is named. */
export function certaintyFeatures({ probability, logProbabilityOfRoles, source }: Proposal): number[] {
  const odds = Math.log(probability / (1 - probability));
  const clamp = (value: number) => Math.max(-furthest, Math.min(furthest, value));
  return [1, clamp(odds), clamp(logProbabilityOfRoles), source.length === 0 ? 1 : 0];
}

/** Probability that content and source are right. @param weights of `certaintyFeatures`, fitted on reports the network had not seen */
export function certaintyOf(proposal: Proposal, weights: readonly number[]): number {
  const sum = certaintyFeatures(proposal).reduce((total, value, index) => total + value * weights[index], 0);
  return 1 / (1 + Math.exp(-sum));
}
