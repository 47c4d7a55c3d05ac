import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "the former capital", "future taxes": what a history says of its own time, told of a report's time only by other words. */
export const formerOrFuture: Rule = {
  pattern: pattern('((?<past>former) | (?<!the|near) future (?=other|capitalised))'),
  read: (match) => ({ kind: 'reference', value: match.has('past') ? 'PAST_REF' : 'FUTURE_REF', narrative: true }),
};
