import { describe, expect, it } from 'vitest';
import {
  chooseProposals,
  type RatedProposal,
} from '../../../../src/extract/statements/attribution/choose-proposals.js';

const proposal = (anchor: number, certainty: number, content: readonly number[]): RatedProposal => ({
  anchor,
  certainty,
  probability: 0.5,
  logProbabilityOfRoles: -1,
  content,
  source: [],
  cue: [anchor],
});
const anchorsOf = (proposals: readonly RatedProposal[]) => proposals.map(({ anchor }) => anchor);

describe('choosing among proposals', () => {
  it('keeps those that share nothing, in order of their anchors', () => {
    expect(anchorsOf(chooseProposals([proposal(10, 0.9, [11, 12]), proposal(2, 0.6, [3, 4])]))).toEqual([2, 10]);
  });

  it('drops the less certain of two that ascribe the same words', () => {
    expect(anchorsOf(chooseProposals([proposal(1, 0.6, [3, 4, 5]), proposal(7, 0.8, [3, 4, 5])]))).toEqual([7]);
  });

  it('drops a cue within the content of a more certain one', () => {
    expect(anchorsOf(chooseProposals([proposal(1, 0.9, [2, 3, 4, 5]), proposal(3, 0.7, [8, 9])]))).toEqual([1]);
  });

  it('lets the less certain yield a few words', () => {
    const [first, second] = chooseProposals([proposal(0, 0.9, [1, 2]), proposal(9, 0.7, [2, 3, 4, 5])]);
    expect(first.content).toEqual([1, 2]);
    expect(second.content).toEqual([3, 4, 5]);
  });

  it('never takes a proposal that ascribes nothing', () => {
    expect(chooseProposals([proposal(4, 0.9, [])])).toEqual([]);
  });
});
