import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "today", "yesterday", "tomorrow" */
export const dayReference: Rule = {
  pattern: pattern('(?<when>early|late)? @today'),
  read: (match) => {
    const amount = match.value('today', 'today') ?? 0;
    return { kind: 'shift', unit: 'D', amount, sign: Math.sign(amount) as -1 | 0 | 1, base: 'reference' };
  },
};

/** "the day before yesterday", "the day after tomorrow" */
export const dayBeyond: Rule = {
  pattern: pattern('the day (before|after) @today'),
  read: (match) => {
    const sign = (match.value('today', 'today') ?? 0) < 0 ? -1 : 1;
    return { kind: 'shift', unit: 'D', amount: 2 * sign, sign, base: 'reference' };
  },
};

/** "tonight", "last night" */
export const night: Rule = {
  pattern: pattern('(@tonight | @last part)'),
  read: (match) => {
    if (match.has('last') && !/night$/i.test(match.textOf(match.last - 1))) return null;
    const amount = match.has('last') ? -1 : 0;
    return { kind: 'shift', unit: 'D', amount, sign: amount, base: 'reference', clock: { value: 'NI' } };
  },
};

/** "overnight" */
export const overnight: Rule = {
  pattern: pattern('overnight'),
  read: () => ({ kind: 'shift', unit: 'D', amount: 0, sign: 0, base: 'reference', clock: { value: 'NI' } }),
};
