import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "on the 5th", "from the 13th to": a day of the month told of. */
export const bareDay: Rule = {
  pattern: pattern(
    '(?<=on|from|to|until|by|since|before|after) the @digit-ordinal (?=comma|period|to|hyphen|and|sign|paragraph-end|of (that|this|last|the) very? (same|unit))',
  ),
  read: (match) => {
    const day = Number.parseInt(match.text('digitOrdinal'), 10);
    return day < 1 || day > 31 ? null : { kind: 'calendar', day };
  },
};
