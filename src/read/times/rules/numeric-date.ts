import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "7/8/07", "03/07/2025", "3.7.2025": month first with slashes unless it cannot be, day first with periods. */
export const numericDate: Rule = {
  pattern: pattern(
    '(?<!slash|hyphen|period) @day-number (?<separator>slash|period|hyphen) (?<second>day-number) (slash|period|hyphen) (?<year>year-number|two-digits) (?!slash|hyphen)',
  ),
  read: (match) => {
    if (!match.unbroken) return null;
    const separator = match.text('separator');
    const shortYear = match.text('year').length === 2;
    if (shortYear && separator !== '/') return null;
    const numbers = [match.number('dayNumber') ?? 0, match.number('second') ?? 0];
    const monthFirst = separator === '/' ? numbers[0] <= 12 : numbers[1] > 12;
    const [month, day] = monthFirst ? numbers : [numbers[1], numbers[0]];
    if (month > 12) return null;
    const year = match.number('year') ?? 0;
    return { kind: 'calendar', year: shortYear ? (year < 50 ? 2000 : 1900) + year : year, month, day };
  },
};
