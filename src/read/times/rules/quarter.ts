import type { Match } from '../match.js';
import type { Meaning } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { ordinalOf, yearFragment } from './fragments.js';

const year = `((of|comma)? (fiscal year?)? ${yearFragment})?`;

function read(match: Match): Meaning | null {
  const quarter = ordinalOf(match, 'ordinal') ?? match.number('monthNumber');
  return quarter === undefined || quarter > 4 ? null : { kind: 'calendar', quarter, year: match.number('year') };
}

/** "the third quarter of 2012", "third-quarter" */
export const quarter: Rule = {
  pattern: pattern(`the? fiscal? (?<ordinal>ordinal|digit-ordinal) (hyphen|fiscal)? quarter ${year}`),
  read,
};

/** "Q3", "Q3 2012" */
export const abbreviatedQuarter: Rule = { pattern: pattern(`quarter-letter @month-number ${year}`), read };

/** "the first half of 2012" */
export const half: Rule = {
  pattern: pattern(`the? @ordinal hyphen? half (?=of (the|this|last|next)? (year|year-number|month|century|decade))`),
  read: (match) => {
    const half = ordinalOf(match, 'ordinal') ?? 0;
    return half > 2 ? null : { kind: 'calendar', half };
  },
};

/** "fiscal 2013", "fiscal year 2013": without the calendar of the company or the state, its year is the calendar's. */
export const fiscalYear: Rule = {
  pattern: pattern(`the? fiscal year? ${yearFragment}`),
  read: (match) => ({ kind: 'calendar', fiscal: true, year: match.number('year') }),
};
