import { amountOf, amountPattern } from '../amount.js';
import type { Unit } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "65-year-old", "nineteen years old", "26 years of age" */
export const ageOld: Rule = {
  pattern: pattern(`(article)? ${amountPattern} hyphen? (?<unit>unit|units) hyphen? (old | of age)`),
  read: (match) => {
    const amount = amountOf(match.text('amount'));
    const unit = match.value<Unit>('unit', 'unit') ?? match.value<Unit>('unit', 'units');
    return amount === null || unit === undefined ? null : { kind: 'duration', unit, amount };
  },
};

/** "aged 65", "at age seventy-nine" */
export const aged: Rule = {
  pattern: pattern('age (?<amount>number|number-word (hyphen number-word)?) (?!percent)'),
  read: (match) => {
    const amount = amountOf(match.text('amount'));
    return amount === null || amount === 'X' || amount > 120 ? null : { kind: 'duration', unit: 'Y', amount };
  },
};
