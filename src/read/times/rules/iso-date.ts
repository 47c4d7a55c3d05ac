import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "2025-07-03" (ISO 8601). */
export const isoDate: Rule = {
  pattern: pattern('@year-number hyphen (?<month>month-number) hyphen (?<day>day-number)'),
  read: (match) =>
    match.unbroken
      ? { kind: 'calendar', year: match.number('yearNumber'), month: match.number('month'), day: match.number('day') }
      : null,
};
