import type { Meaning, Proposal } from '../meaning.js';
import type { Words } from '../words.js';

/** Makes one proposal of two neighbours where the words between them match and `combine` finds them one expression. */
export function join(
  { codes }: Words,
  proposals: readonly Proposal[],
  between: RegExp,
  combine: (left: Meaning, right: Meaning) => Meaning | null,
): Proposal[] {
  const joined: Proposal[] = [];
  for (const proposal of proposals) {
    const left = joined.at(-1);
    const gap = left === undefined ? '' : codes.slice(left.last, proposal.first);
    const meaning =
      left !== undefined && gap.length < 6 && between.test(gap) ? combine(left.meaning, proposal.meaning) : null;
    if (left === undefined || meaning === null) joined.push(proposal);
    else joined[joined.length - 1] = { first: left.first, last: proposal.last, meaning };
  }
  return joined;
}
