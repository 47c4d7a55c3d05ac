import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { monthFragment, monthOf, ordinalOf, yearFragment } from './fragments.js';

/** "the last week of March", "the second week of May 2020" */
export const weekOfMonth: Rule = {
  pattern: pattern(
    `the? (@last | (?<ordinal>ordinal|digit-ordinal)) week-word (of|in) ${monthFragment} (comma? ${yearFragment})?`,
  ),
  read: (match) => {
    const week = match.has('last') ? -1 : ordinalOf(match, 'ordinal');
    if (week === undefined || week > 5) return null;
    return { kind: 'calendar', year: match.number('year'), month: monthOf(match), weekOfMonth: week };
  },
};
