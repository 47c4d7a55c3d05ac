import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { monthFragment, monthOf } from './fragments.js';

/** "the Sept. 11 attacks": a day that has become a name, and needs no year. */
export const namedDate: Rule = {
  pattern: pattern(`${monthFragment} (?<day>day-number|digit-ordinal) (?=comma? (other|capitalised))`),
  read: (match) => {
    const isNamed = monthOf(match) === 9 && Number.parseInt(match.text('day'), 10) === 11;
    const next = `${match.textOf(match.last)} ${match.textOf(match.last + 1)}`;
    return isNamed && /^(terror|attack|hijack)/i.test(next)
      ? { kind: 'calendar', year: 2001, month: 9, day: 11 }
      : null;
  },
};
