import type { Proposal } from '../meaning.js';
import { wholePattern } from '../pattern.js';
import type { Words } from '../words.js';

const between = wholePattern('(hyphen|to|and|or|slash|through|until|comma) the?');

/** "April and June 1955", "21 March - 21 June 1952": the year of the second date is the first one's too. */
export const shareYear = ({ codes }: Words, proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((proposal, index) => {
    const { meaning } = proposal;
    const next = proposals[index + 1];
    if (next?.meaning.kind !== 'calendar' || meaning.kind !== 'calendar' || meaning.year !== undefined) return proposal;
    if (meaning.month === undefined || next.meaning.month === undefined || next.meaning.year === undefined)
      return proposal;
    if (meaning.direction !== undefined || meaning.yearOffset !== undefined) return proposal;
    if (!between.test(codes.slice(proposal.last, next.first))) return proposal;
    const { year, month } = next.meaning;
    return { ...proposal, meaning: { ...meaning, year: meaning.month > month ? year - 1 : year } };
  });
