import type { Match } from '../match.js';
import type { Meaning } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { yearFragment } from './fragments.js';

const year = `((of|comma)? ${yearFragment})?`;

const holidayRule = (words: string, holiday: string | ((match: Match) => string | undefined)): Rule => ({
  pattern: pattern(`${words} ${year}`),
  read: (match): Meaning | null => {
    const name = typeof holiday === 'string' ? holiday : holiday(match);
    return name === undefined ? null : { kind: 'calendar', holiday: name, year: match.number('year') };
  },
});

/** Days that fall on the same date each year, and Easter and Thanksgiving, which do not. */
export const holidays: readonly Rule[] = [
  holidayRule('@holiday (?!eve) day?', (match) => match.value<string>('holiday', 'holiday')),
  holidayRule('holiday eve', '12-24'),
  holidayRule('@movable-holiday (day|weekday)?', (match) => match.value<string>('movableHoliday', 'movable-holiday')),
  holidayRule('new-word year possessive? eve', '12-31'),
  holidayRule('new-word year possessive? day', '01-01'),
  holidayRule('valentine possessive? day', '02-14'),
  holidayRule('independence day', '07-04'),
  holidayRule('veterans apostrophe? day', '11-11'),
  holidayRule('labor day', 'labor'),
  holidayRule('memorial day', 'memorial'),
];
