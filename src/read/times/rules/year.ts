import type { Match } from '../match.js';
import type { Meaning } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

const year = '@year-number';
const noNumber = '(?!percent|units|hyphen unit|colon number|hyphen number hyphen|zone|local|meridiem)';

const read = (match: Match): Meaning | null =>
  countsThings(match) ? null : { kind: 'calendar', year: match.number('yearNumber') };

/** "2000 troops", "1800 villages": a round number before a plural. */
const countsThings = (match: Match): boolean =>
  (match.number('yearNumber') ?? 0) % 100 === 0 &&
  /^([a-z]+s|people|men|women|children)$/.test(match.textOf(match.last));

/** "in 1998", "(1998)", "by the year 2012": words that lead up to a year make any of four digits one. */
export const introducedYear: Rule = {
  pattern: pattern(
    `(?<=in|since|by|until|of|from|during|early|late|mid|mid hyphen|start|end|before|after|open|year|on|about|fiscal) ${year} ${noNumber}`,
  ),
  read,
};

/** "the 1783 treaty", "for 1777", "1965's Man of the Year" */
export const attributiveYear: Rule = {
  pattern: pattern(
    `(?<=the|for|article|possessive) ${year} (?=other|capitalised|sign|period|comma|season|paragraph-end|fiscal|possessive)`,
  ),
  read,
};

/** A heading's "2005:" */
export const headingYear: Rule = {
  pattern: pattern(`(?<=paragraph-end) ${year} (?=colon|hyphen|paragraph-end)`),
  read,
};

/** A year of our times with nothing to lead up to it. */
export const bareYear: Rule = {
  pattern: pattern(
    `(?<!dollar|hyphen|slash|colon|period|plus|number|month-word|numbered-thing) ${year} (?!unit|hyphen|slash|colon|number|of) ${noNumber}`,
  ),
  read: (match) => {
    const value = match.number('yearNumber') ?? 0;
    return value < 1900 || value > 2070 || isProductName(match, value) ? null : read(match);
  },
};

/** "Russell 2000 index" */
const isProductName = (match: Match, value: number): boolean =>
  value === 2000 && /^[A-Z][a-z]/.test(match.textOf(match.first - 1)) && /^[a-zA-Z]/.test(match.textOf(match.last));

/** "'98" */
export const shortYear: Rule = {
  pattern: pattern('apostrophe @two-digits (?!apostrophe)'),
  read: (match) => {
    const value = match.number('twoDigits') ?? 0;
    return match.unbroken ? { kind: 'calendar', year: (value < 50 ? 2000 : 1900) + value } : null;
  },
};
