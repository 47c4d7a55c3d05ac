import { wordValue } from './word-codes.js';

/** Pattern of how many: digits, number words, "a", "several", "a couple of", "two and a half". */
export const amountPattern =
  '(?<amount>(number|decimal) (and article half)? | (number-word (hyphen? number-word)* (and article half)?) | article (?:few|couple of?|half|dozen|number-word) | half article | vague | couple of? | article | half)';

const fractionEnd = /\band (?:a|an) half$/;

/** The number words stand for, `X` for a vague one ("several"); null where they are no number. */
export function amountOf(text: string): number | 'X' | null {
  const lower = text.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const half = fractionEnd.test(lower) ? 0.5 : 0;
  const words = lower
    .replace(fractionEnd, '')
    .split(/[\s-]+|(?<=\d),(?=\d{3})/)
    .filter((word) => word !== '');
  if (/^[\d.,]+$/.test(lower)) return Number.parseFloat(lower.replaceAll(',', ''));
  let total = 0;
  let group = 0;
  for (const word of words) {
    if (word === 'a' || word === 'an' || word === 'of' || word === 'and') continue;
    if (word === 'couple') return 2;
    if (word === 'half') return 0.5;
    if (wordValue('vague', word) !== undefined) return 'X';
    const value = /^\d/.test(word) ? Number.parseFloat(word) : wordValue<number>('number-word', word);
    if (value === undefined) return null;
    if (value === 100) group = (group || 1) * 100;
    else if (value === 1000) {
      total += (group || 1) * 1000;
      group = 0;
    } else group += word === 'dozen' ? (group || 1) * 12 - group : value;
  }
  const sum = total + group;
  return sum === 0 && words.length > 0 ? null : sum + half;
}
