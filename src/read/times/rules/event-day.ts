import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "the day after the attack", "the morning before": a day the text tells only by an event. */
export const eventDay: Rule = {
  pattern: pattern('(?<!in|of|end-verb) the day (after|before) (?=the|this|that|other|capitalised|article)'),
  read: () => ({ kind: 'event-day' }),
};
