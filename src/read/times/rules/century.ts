import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { ordinalOf } from './fragments.js';

/** "the 19th century", "twenty-first-century"; the turn of one as well. */
export const century: Rule = {
  pattern: pattern('(the)? (?<ordinal>digit-ordinal|(number-word hyphen)? ordinal) hyphen? century'),
  read: (match) => ({ kind: 'calendar', century: ordinalOf(match, 'ordinal') }),
};
