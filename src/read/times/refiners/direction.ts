import type { Proposal } from '../meaning.js';
import { endPattern } from '../pattern.js';
import { directionOf } from '../rules/weekday.js';
import type { Words } from '../words.js';

const before = endPattern(
  '(the|that|this)? (?<direction>last|past|next|this|that|same|coming|(?<=the) (?:previous|following))',
);

/** "last summer", "this October", "that same spring": which of the recurring it is. */
export const attachDirection = (words: Words, proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((proposal, index) => {
    const { meaning, first } = proposal;
    if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.direction !== undefined) return proposal;
    if (
      meaning.month === undefined &&
      meaning.season === undefined &&
      meaning.quarter === undefined &&
      meaning.holiday === undefined
    ) {
      return proposal;
    }
    const from = Math.max(index === 0 ? 0 : proposals[index - 1].last, first - 2);
    const found = before.exec(words.codes.slice(from, first));
    const at = found?.indices?.groups?.direction?.[0];
    if (found === null || at === undefined) return proposal;
    const direction = directionOf(words.text.slice(words.starts[from + at], words.ends[from + at]));
    return { ...proposal, first: from + found.index, meaning: { ...meaning, direction } };
  });
