import type { Base, Meaning, Unit } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { isEra } from './duration.js';

const amounts: Readonly<Record<string, readonly [number, Base]>> = {
  last: [-1, 'reference'],
  past: [-1, 'reference'],
  this: [0, 'reference'],
  current: [0, 'reference'],
  next: [1, 'reference'],
  coming: [1, 'reference'],
  upcoming: [1, 'reference'],
  forthcoming: [1, 'reference'],
  that: [0, 'narrative'],
  same: [0, 'narrative'],
  previous: [-1, 'narrative'],
  preceding: [-1, 'narrative'],
  prior: [-1, 'narrative'],
  following: [1, 'narrative'],
  ensuing: [1, 'narrative'],
  succeeding: [1, 'narrative'],
  subsequent: [1, 'narrative'],
};

/** The unit a word moves from its anchor: "next week" from the report, "the next week" from what was told. */
function moved(word: string, unit: Unit, definite: boolean): Meaning | null {
  const found = amounts[word.toLowerCase()];
  if (found === undefined) return null;
  const amount = found[0];
  const base = definite && amount > 0 ? 'narrative' : found[1];
  return { kind: 'shift', unit, amount, sign: Math.sign(amount) as -1 | 0 | 1, base };
}

/** "last week", "this year", "the following day", "that same month", "the previous fiscal year" */
export const relativeUnit: Rule = {
  pattern: pattern(
    '((the|that|this) very?)? (?<direction>last|this|current|next|coming|that|same|previous|following) fiscal? @unit',
  ),
  read: (match) => {
    const unit = match.value<Unit>('unit', 'unit');
    const word = match.text('direction');
    if (unit === undefined || unit === 'S' || (isEra(match.text('unit')) && /^(?:next|coming)$/i.test(word)))
      return null;
    return unit === 'D' && /^this$/i.test(word)
      ? { kind: 'reference', value: 'PRESENT_REF' }
      : moved(word, unit, /^the$/i.test(match.textOf(match.first)));
  },
};

/** "the day", "the year": the one told of, where the words before it ask for a time. */
export const knownUnit: Rule = {
  pattern: pattern(
    '(?<=start of|end of|end-verb|midpoint of|during|late in|early in|of) the (day|month-word|year|week-word) (?!of|ordinal|when|that)',
  ),
  read: (match) => {
    const unit = match.valueAt<Unit>(match.last - 1, 'unit');
    return unit === undefined ? null : { kind: 'shift', unit, amount: 0, sign: 0, base: 'narrative' };
  },
};

/** "month's end", "year-end": of the one told of. */
export const unitEnd: Rule = {
  pattern: pattern('(?<unit>month-word|year) possessive? hyphen? end'),
  read: (match) => {
    const unit = match.value<Unit>('unit', 'unit');
    return unit === undefined ? null : { kind: 'shift', unit, amount: 0, sign: 0, base: 'narrative', modifier: 'END' };
  },
};

/** "the weekend": the last one, or the one to come where the tense says so. */
export const theWeekend: Rule = {
  pattern: pattern('the weekend (?!of|that|after|before)'),
  read: () => ({ kind: 'calendar', weekend: true }),
};
