import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

const between = '(hyphen|slash|to|and|or)';
const longest = 150;

/** The year that ends a range: its last two digits will do. Null where the two make no range. */
function endOf(first: string, second: string): number | null {
  const year = Number(second.length === 2 ? first.slice(0, 2) + second : second);
  return year > Number(first) && year - Number(first) < longest ? year : null;
}

/** "1861-1863", "1990-91": the first of two years. */
export const yearRange: Rule = {
  pattern: pattern(
    `(?<!dollar|number hyphen) @year-number (?=${between} year-number (?!hyphen|units) | (hyphen|slash) two-digits (?!hyphen|units|percent))`,
  ),
  read: (match) => {
    const first = match.text('yearNumber');
    return endOf(first, match.textOf(match.last + 1)) === null ? null : { kind: 'calendar', year: Number(first) };
  },
};

/** The second of them. */
export const yearRangeEnd: Rule = {
  pattern: pattern(
    `((?<=year-number ${between}) (?<year>year-number) | (?<=year-number (hyphen|slash)) (?<short>two-digits)) (?!hyphen|units|percent|month|colon number)`,
  ),
  read: (match) => {
    const year = endOf(match.textOf(match.first - 2), match.text('year') || match.text('short'));
    return year === null ? null : { kind: 'calendar', year };
  },
};
