import { amountOf } from '../amount.js';
import type { Match } from '../match.js';
import type { Meaning, Unit } from '../meaning.js';
import { pattern } from '../pattern.js';
import { periodOf } from '../period.js';
import type { Rule } from '../rule.js';

/** "daily", "annual", "twice weekly" */
export const frequency: Rule = {
  pattern: pattern('((once)? @frequency)'),
  read: (match) => ({ kind: 'set', value: match.value<string>('frequency', 'frequency') ?? '' }),
};

/** "every week", "each year", "every two years" */
export const everyUnit: Rule = {
  pattern: pattern('each (other? (?<unit>unit) | (?<amount>number|number-word) (?<units>units))'),
  read: (match): Meaning | null => {
    const unit = match.value<Unit>('unit', 'unit') ?? match.value<Unit>('units', 'units');
    const amount = match.has('amount')
      ? amountOf(match.text('amount'))
      : /other/i.test(match.textOf(match.first + 1))
        ? 2
        : 1;
    return unit === undefined || amount === null ? null : { kind: 'set', value: periodOf(unit, amount) };
  },
};

/** "every Monday", "Mondays", "on Tuesdays" */
export const everyWeekday: Rule = {
  pattern: pattern('(each @weekday | @weekdays)'),
  read: (match) => ({
    kind: 'set',
    value: `XXXX-WXX-${match.value('weekday', 'weekday') ?? match.value('weekdays', 'weekdays')}`,
  }),
};

/** "every morning", "nights" */
export const everyPart: Rule = {
  pattern: pattern('each @part'),
  read: (match) => ({ kind: 'set', value: `XXXX-XX-XXT${match.value<string>('part', 'part')}` }),
};

/** "twice a week", "$3 billion a year", "per day": how often, or how much for each. */
export const perUnit: Rule = {
  pattern: pattern(
    '(?<=once|times|number|units|percent|other|decimal) (article|per) @unit (?!ago|later|earlier|hyphen|after|before|long|old)',
  ),
  read: perUnitOf,
};

function perUnitOf(match: Match): Meaning | null {
  const unit = match.value<Unit>('unit', 'unit');
  const before = match.first === 0 ? '' : match.textOf(match.first - 1).toLowerCase();
  const counted =
    /^(once|twice|thrice|times|million|billion|trillion|barrels|percent|%|tons|tonnes|dollars|euros|people|men)$|^\d/.test(
      before,
    );
  if (unit === undefined || (!counted && match.textOf(match.first).toLowerCase() !== 'per')) return null;
  return { kind: 'set', value: periodOf(unit, 1) };
}
