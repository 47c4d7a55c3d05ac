import type { Match } from '../match.js';
import type { Meaning } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { yearFragment } from './fragments.js';

const yearFragment2 = '(?<lone>year-number)';

const read = (match: Match): Meaning => ({ kind: 'calendar', year: match.number('year') });

/** "in 1998", "(1998)", "by the year 2012": words that lead up to a year make any of four digits one. */
export const introducedYear: Rule = {
  pattern: pattern(
    `(?<=in|since|by|until|of|from|during|early|late|mid|mid hyphen|start|end|before|after|open|year|on|about|fiscal) ${yearFragment} (?!percent|units|hyphen unit|colon number|hyphen number hyphen|zone|local|meridiem)`,
  ),
  read,
};

/** "1861-1863", "1990-91": the first of two years. */
export const yearRange: Rule = {
  pattern: pattern(
    `(?<!dollar|number hyphen) ${yearFragment} (?=(hyphen|slash|to|and|or) (year-number|two-digits)(?!hyphen|units))`,
  ),
  read: (match) => {
    const later = match.words.text.slice(match.words.starts[match.first], match.words.starts[match.first] + 12);
    const [, first, second] = /^(\d{4})\D{1,5}(\d{2,4})/.exec(later) ?? [];
    const end = second?.length === 2 ? first.slice(0, 2) + second : second;
    return Number(end) > Number(first) && Number(end) - Number(first) < 150 ? read(match) : null;
  },
};

/** The second of two years. */
export const yearRangeEnd: Rule = {
  pattern: pattern(
    '(?<=year-number (hyphen|slash|to|and|or)) (?<year>year-number|two-digits) (?!hyphen|units|percent|month|colon number)',
  ),
  read: (match) => {
    const first = match.textOf(match.first - 2);
    const text = match.text('year');
    const year = Number(text.length === 2 ? first.slice(0, 2) + text : text);
    return year > Number(first) && year - Number(first) < 150 ? { kind: 'calendar', year } : null;
  },
};

/** "the 1783 treaty", "for 1777", "as late as 1781" and a heading's "2005:" */
export const leadingYear: Rule = {
  pattern: pattern(
    `((?<=paragraph-end) ${yearFragment} (?=colon|hyphen|paragraph-end) | (?<=the|for|article|possessive) ${yearFragment2} (?=other|capitalised|sign|period|comma|season|paragraph-end|fiscal|possessive))`,
  ),
  read: (match) => ({ kind: 'calendar', year: match.number('year') ?? match.number('lone') }),
};

/** A year of our times with nothing to lead up to it; a number of things ("2000 troops") is none. */
export const bareYear: Rule = {
  pattern: pattern(
    `(?<!dollar|hyphen|slash|colon|period|plus|number|month-word|numbered-thing) ${yearFragment} (?!percent|units|unit|hyphen|slash|colon|number|of|zone|local|meridiem)`,
  ),
  read: (match) => {
    const year = match.number('year') ?? 0;
    const { text, ends } = match.words;
    const after = /^ (\p{L}+)/u.exec(text.slice(ends[match.last - 1], ends[match.last - 1] + 30))?.[1] ?? '';
    const counted = /^[a-z].*s$/.test(after) && year % 100 === 0;
    const named = year === 2000 && /^[A-Z][a-z]/.test(match.textOf(match.first - 1)) && !/^[^a-z]/.test(after);
    return !named && year >= 1900 && year <= 2070 && !counted && !/^(people|men|women|troops|km|miles)$/.test(after)
      ? read(match)
      : null;
  },
};

/** "'98" */
export const shortYear: Rule = {
  pattern: pattern('apostrophe @two-digits (?!apostrophe)'),
  read: (match) => {
    const year = match.number('twoDigits') ?? 0;
    return match.unbroken ? { kind: 'calendar', year: (year < 50 ? 2000 : 1900) + year } : null;
  },
};
