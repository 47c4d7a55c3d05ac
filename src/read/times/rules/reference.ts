import type { ReferenceMeaning } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

const reference = (words: string, value: ReferenceMeaning['value']): Rule => ({
  pattern: pattern(words),
  read: () => ({ kind: 'reference', value }),
});

/** Now, the past and the future at large. */
export const references: readonly Rule[] = [
  reference('right? now (?!that)', 'PRESENT_REF'),
  reference('present', 'PRESENT_REF'),
  reference('at (the|this)? (present|at-present) (?!other)', 'PRESENT_REF'),
  reference('at this time', 'PRESENT_REF'),
  reference('present hyphen? day', 'PRESENT_REF'),
  reference('at-present hyphen? day', 'PRESENT_REF'),
  reference('(?<=to) date', 'PRESENT_REF'),
  reference('the time being', 'PRESENT_REF'),
  reference('these (units|day)', 'PRESENT_REF'),
  reference('current (?!unit|quarter|month-word)', 'PRESENT_REF'),
  reference('more? recently', 'PAST_REF'),
  reference('(the)? more? recent units?', 'PAST_REF'),
  reference('the past (?!unit|units|number|number-word|vague|few|article)', 'PAST_REF'),
  reference('the near? future', 'FUTURE_REF'),
];
