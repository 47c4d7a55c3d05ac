import type { Proposal } from './proposal.js';

const greatestOverlap = 0.3;

export interface RatedProposal extends Proposal {
  /** Probability that content and source are right. */
  readonly certainty: number;
}

/**
 * The proposals that can stand together, the most certain first: no token is the content of two, and no cue lies in
 * another's content. One that shares a few tokens of content yields them to the more certain.
 */
export function chooseProposals(proposals: readonly RatedProposal[]): RatedProposal[] {
  const taken = new Set<number>();
  const chosen: RatedProposal[] = [];
  for (const proposal of proposals.toSorted((one, other) => other.certainty - one.certainty)) {
    const content = proposal.content.filter((token) => !taken.has(token));
    const lost = proposal.content.length - content.length;
    if (content.length === 0 || lost > greatestOverlap * proposal.content.length || taken.has(proposal.anchor))
      continue;
    chosen.push({ ...proposal, content });
    for (const token of content) taken.add(token);
  }
  return chosen.sort((one, other) => one.anchor - other.anchor);
}
