import type { Match } from '../match.js';
import { wordValue } from '../word-codes.js';

/** Pattern of a month's name, an abbreviated one with its period. */
export const monthFragment = '(?<month>month|month-abbreviation) ((?<=month-abbreviation) period)?';

export const dayFragment = '(?<day>day-number|digit-ordinal|(number-word hyphen)? ordinal)';

export const yearFragment = '(?<year>year-number)';

/** The month named `month` in a match. */
export const monthOf = (match: Match): number | undefined =>
  match.value('month', 'month') ?? match.value('month', 'month-abbreviation');

/** The numeral or ordinal a named stretch stands for: 21 for "21", "21st" and "twenty-first". */
export function ordinalOf(match: Match, name: string): number | undefined {
  const text = match.text(name);
  if (text === '') return undefined;
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  const [tens, ones] = text.split(/\s*[-–]\s*/);
  if (ones === undefined) return wordValue<number>('ordinal', tens);
  return (wordValue<number>('number-word', tens) ?? 0) + (wordValue<number>('ordinal', ones) ?? 0);
}
