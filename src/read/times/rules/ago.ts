import { amountOf, amountPattern } from '../amount.js';
import type { Match } from '../match.js';
import type { Base, Meaning, Modifier, Unit } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** Words that bend an amount: "about", "almost", "more than", "at least". */
export const bendFragment =
  '((?<bend>about|nearly|(?<=for|in|after|of|since|by|to|at) (?:more-than|under)) | (?<greater>greater) than | at (?<least>least))?';

export function modifierOf(match: Match): Modifier | undefined {
  for (const name of ['about', 'nearly', 'more-than', 'under'] as const) {
    const value = match.value<Modifier>('bend', name);
    if (value !== undefined) return value;
  }
  return match.value<Modifier>('greater', 'greater') ?? match.value<Modifier>('least', 'least');
}

export const unitFragment = '(?<unit>unit|units|short-unit period?)';

export const unitOf = (match: Match): Unit | undefined =>
  match.value<Unit>('unit', 'unit') ?? match.value<Unit>('unit', 'units') ?? match.value<Unit>('unit', 'short-unit');

const read =
  (sign: -1 | 1, base: Base) =>
  (match: Match): Meaning | null => {
    const unit = unitOf(match);
    const amount = match.has('amount') ? amountOf(match.text('amount')) : 'X';
    if (unit === undefined || amount === null) return null;
    return {
      kind: 'shift',
      unit,
      amount: amount === 'X' ? null : sign * amount,
      sign,
      base,
      modifier: modifierOf(match),
    };
  };

/** "two weeks ago", "almost a year ago" */
export const ago: Rule = {
  pattern: pattern(`${bendFragment} (${amountPattern} hyphen?)? ${unitFragment} ago`),
  read: read(-1, 'reference'),
};

/** "three days later" */
export const later: Rule = {
  pattern: pattern(`${bendFragment} (${amountPattern} hyphen?)? ${unitFragment} later`),
  read: read(1, 'narrative'),
};

/** "two years earlier" */
export const earlier: Rule = {
  pattern: pattern(`${bendFragment} (${amountPattern} hyphen?)? ${unitFragment} earlier`),
  read: read(-1, 'narrative'),
};

/** "two years before", where nothing follows that it is before of. */
export const before: Rule = {
  pattern: pattern(
    `${bendFragment} (${amountPattern} hyphen?)? ${unitFragment} before (?=period|comma|semicolon|paragraph-end|sign|close)`,
  ),
  read: read(-1, 'narrative'),
};

/** "two weeks from now", "in two weeks' time", "three days hence" */
export const fromNow: Rule = {
  pattern: pattern(
    `${bendFragment} ${amountPattern} ${unitFragment} (from (now|today) | hence | (apostrophe|possessive) time)`,
  ),
  read: read(1, 'reference'),
};

/** "the year before", "the day after", where nothing follows that it is counted from. */
export const unitBefore: Rule = {
  pattern: pattern(
    `the ${unitFragment} (?<side>before|after|earlier) (?=period|comma|semicolon|paragraph-end|sign|close|hyphen)`,
  ),
  read: (match) => {
    const unit = unitOf(match);
    const sign = /after|following/i.test(match.text('side')) ? 1 : -1;
    return unit === undefined ? null : { kind: 'shift', unit, amount: sign, sign, base: 'narrative' };
  },
};
