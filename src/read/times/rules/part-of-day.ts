import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

/** "this morning", "that night", "the next morning", "the same evening" */
export const pointedPart: Rule = {
  pattern: pattern('the? (?<direction>this|that|same|next|following|previous) @part (hours)?'),
  read: (match) => {
    const value = match.value<string>('part', 'part') ?? '';
    const word = match.text('direction').toLowerCase();
    const base = word === 'this' ? 'reference' : 'narrative';
    const amount = word === 'next' || word === 'following' ? 1 : word === 'previous' ? -1 : 0;
    return { kind: 'shift', unit: 'D', amount, sign: amount, base, clock: { value } };
  },
};

/** "the evening", "in the morning": of the day told of; "at night" of no day. A day said beside it is joined later. */
export const barePart: Rule = {
  pattern: pattern('(the)? @part hours?'),
  read: (match) => {
    const named =
      /^[A-Z]/.test(match.text('part')) && match.first > 0 && !/^[.\n"“]/.test(match.textOf(match.first - 1));
    if (named) return null;
    const anyDay = match.textOf(match.first).toLowerCase() !== 'the';
    const value = match.value<string>('part', 'clock') ?? match.value<string>('part', 'part') ?? '';
    return { kind: 'calendar', clock: { value }, anyDay };
  },
};
