import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "the 1990s", "'90s", "70s" */
export const numericDecade: Rule = {
  pattern: pattern('(the)? (?<!dollar) apostrophe? @digit-decade'),
  read: (match) => {
    const year = match.number('digitDecade') ?? 0;
    if (year < 100 && year < 20) return null;
    return { kind: 'calendar', decade: year < 100 ? 190 + year / 10 : Math.floor(year / 10) };
  },
};

/** "the nineties", "the nineteen-eighties" */
export const wordDecade: Rule = {
  pattern: pattern('(?<=the|early|late|mid hyphen) @decade-word'),
  read: (match) => ({ kind: 'calendar', decade: 190 + (match.value('decadeWord', 'decade-word') ?? 0) / 10 }),
};
