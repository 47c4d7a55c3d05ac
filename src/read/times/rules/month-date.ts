import type { Match } from '../match.js';
import type { Meaning } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { dayFragment, monthFragment, monthOf, ordinalOf, yearFragment } from './fragments.js';

const year = `((comma|of)? ${yearFragment})?`;

function read(match: Match): Meaning | null {
  const day = ordinalOf(match, 'day');
  if (day !== undefined && (day < 1 || day > 31)) return null;
  return { kind: 'calendar', year: match.number('year'), month: monthOf(match), day };
}

/** "July 4, 2025", "July 4th", "Dec. 5" */
export const monthDay: Rule = {
  pattern: pattern(`${monthFragment} the? ${dayFragment} (?!percent|colon number|units|hyphen unit) ${year}`),
  read,
};

/** "4 July 2025", "the 4th of July" */
export const dayMonth: Rule = {
  pattern: pattern(`(the)? ${dayFragment} of? ${monthFragment} ${year}`),
  read,
};

/** "June 1940", "February of 1940" */
export const monthYear: Rule = {
  pattern: pattern(`${monthFragment} (comma|of)? ${yearFragment}`),
  read,
};

/** "June" */
export const bareMonth: Rule = { pattern: pattern('(?!doubtful-month) @month'), read };

/** "in May", "since Sept.": names that are also words, and abbreviations, need a word that leads up to a time. */
export const introducedMonth: Rule = {
  pattern: pattern(
    `(?<=in|since|by|until|of|from|to|last|next|this|early|late|mid|mid hyphen|and|through|during|before|after) ${monthFragment} | (?<=the) (?<doubtful>doubtful-month) (?=other)`,
  ),
  read: (match) => {
    const doubtful = match.value('doubtful', 'doubtful-month');
    if (doubtful !== undefined) return { kind: 'calendar', month: doubtful };
    return monthOf(match) === 5 && surname.test(match.words.text) ? null : read(match);
  },
};

/** A report on someone called May means them by it. */
const surname = /\b(?:Theresa|Mr\.?|Mrs\.?|Ms\.?|Minister|Secretary) May\b/;
