import type { Direction } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "Thursday", "last Thursday", "Thu." */
export const weekday: Rule = {
  pattern: pattern(
    '(last|next|this|coming|past|(?<=the|that) (previous|following))? (@weekday | (?<short>weekday-abbreviation) period? (?=comma? (month|month-abbreviation|day-number)))',
  ),
  read: (match) => {
    const day = match.value('weekday', 'weekday') ?? match.value('short', 'weekday-abbreviation');
    if (namesMore.test(match.textOf(match.first - 1)) || namesMoreAfter.test(match.textOf(match.last))) return null;
    return { kind: 'calendar', weekday: day, direction: directionOf(match.textOf(match.first)) };
  },
};

/** "Good Friday", "Super Tuesday", "the Sunday Times": names of other things. */
const namesMore = /^(Good|Black|Super|Bloody|Ash|Palm|Cyber|Fat|Holy|Maundy|Easter|Giving)$/;
const namesMoreAfter = /^(Times|Mirror|Telegraph|Post|Express|Herald|Mail)$/;

export function directionOf(word: string): Direction | undefined {
  return directions[word.toLowerCase()];
}

const directions: Readonly<Record<string, Direction>> = {
  last: 'last',
  past: 'last',
  next: 'next',
  this: 'this',
  coming: 'coming',
  upcoming: 'coming',
  forthcoming: 'coming',
  previous: 'previous',
  preceding: 'previous',
  prior: 'previous',
  following: 'following',
  ensuing: 'following',
  succeeding: 'following',
  same: 'same',
  that: 'same',
};
