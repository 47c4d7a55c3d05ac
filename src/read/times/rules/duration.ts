import { amountOf, amountPattern } from '../amount.js';
import type { Match } from '../match.js';
import type { DurationMeaning, Meaning, Unit } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { bendFragment, modifierOf, unitFragment, unitOf } from './ago.js';

const read =
  (more: Partial<DurationMeaning> = {}) =>
  (match: Match): Meaning | null => {
    const unit = unitOf(match);
    const amount = match.has('amount') ? amountOf(match.text('amount')) : match.has('one') ? 1 : 'X';
    if (unit === undefined || amount === null) return null;
    return { kind: 'duration', unit, amount, modifier: modifierOf(match), ...more };
  };

/** "two years", "about an hour", "12-hour", "a few days", "half a century" */
export const measuredDuration: Rule = {
  pattern: pattern(`${bendFragment} (the)? ${amountPattern} hyphen? ${unitFragment} (hyphen long)? (?!hyphen to)`),
  read: (match) => {
    const meaning = read()(match);
    if (meaning === null) return null;
    const text = match.text('amount').toLowerCase();
    const unit = match.text('unit').toLowerCase();
    const aYear = /^[12]\d{3}$/.test(text) && !unit.endsWith('s');
    const ordinal = unit === 'second' && !/^\d/.test(text);
    const article = (text === 'a' || text === 'an') && unit === 'night';
    return aYear || ordinal || article || unit.startsWith('quarter') ? null : meaning;
  },
};

/** "two bloody weeks" */
export const describedDuration: Rule = {
  pattern: pattern(`(?<amount>number|number-word) (other|verb-ed) (?<unit>units)`),
  read: (match) =>
    /^\d{4}$/.test(match.text('amount')) || /quarters/i.test(match.text('unit')) ? null : read()(match),
};

/** "years", "for weeks", "months-long": how many is not said. */
export const vagueDuration: Rule = {
  pattern: pattern(`(?<!these|those|per) (?<unit>units) (hyphen long)? (?!year-number)`),
  read: (match) => (/^(quarters|seconds)$/i.test(match.text('unit')) ? null : read()(match)),
};

/** "weeklong", "a year-long" */
export const compoundDuration: Rule = {
  pattern: pattern('article? (@long-word | @unit hyphen long)'),
  read: (match) => {
    const unit = match.value<Unit>('longWord', 'long-word') ?? match.value<Unit>('unit', 'unit');
    return unit === undefined ? null : { kind: 'duration', unit, amount: 1 };
  },
};

/** "the past two years", "the last few days", "the past week": up to now. */
export const pastDuration: Rule = {
  pattern: pattern(`(the|these|this)? ((last|past|previous) ${amountPattern} ${unitFragment})`),
  read: read({ toward: 'past' }),
};

/** "the four previous weeks" */
export const previousDuration: Rule = {
  pattern: pattern(`the ${amountPattern} (last|past|previous) ${unitFragment}`),
  read: read({ toward: 'past' }),
};

/** "the first year of the war" */
export const leadingUnit: Rule = {
  pattern: pattern('the (?<one>ordinal) @unit (?=of)'),
  read: (match) => (/day|quarter|century|decade/i.test(match.text('unit')) ? null : read()(match)),
};

/** "the past year": one of them. */
export const pastUnit: Rule = {
  pattern: pattern('the (?<one>past) @unit'),
  read: read({ toward: 'past' }),
};

/** "the past years", "the last decades" */
export const pastUnits: Rule = {
  pattern: pattern('(the)? (last|past) (?<unit>units)'),
  read: read({ toward: 'past' }),
};

/** "the next four years", "the coming weeks" */
export const nextDuration: Rule = {
  pattern: pattern(`(the)? (next|coming|following) (${amountPattern})? ${unitFragment}`),
  read: (match) =>
    match.has('amount') || match.value('unit', 'units') !== undefined
      ? read({ toward: 'future' })(match)
      : isEra(match.text('unit'))
        ? { kind: 'duration', unit: unitOf(match) ?? 'DE', amount: 1, toward: 'future' }
        : null,
};

/** "the next decade" is ten years from now, not the one the calendar begins. */
export const isEra = (unit: string): boolean => /^(?:decade|century)$/i.test(unit);
