import { wordsOf } from './repeats.js';

const mostWords = 12;

/** Whether a line between paragraphs is a crosshead: short, unquoted, no sentence's end, and not a list's item. */
export function readsAsSubheading(text: string, next: string | undefined): boolean {
  const { length } = wordsOf(text);
  if (length === 0 || length > mostWords || next === undefined || wordsOf(next).length <= mostWords) return false;
  return /^["“‘']?\p{Lu}/u.test(text) && !/[.!:;,"”’…)-]$/.test(text);
}
