import type { Action } from '../../schema/action.js';
import { passageOf } from '../../text/passage.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { numberIn } from '../number-words.js';

type Quantity = Action['quantities'][number];

const currencies: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const modifiers: readonly [RegExp, Quantity['modifier']][] = [
  [/\b(?:at least|no fewer than|no less than)$/i, 'at-least'],
  [/\b(?:more than|over|above|upwards? of|exceeding)$/i, 'more-than'],
  [/\b(?:up to|at most|as many as|as much as|no more than)$/i, 'at-most'],
  [/\b(?:less than|fewer than|under|below)$/i, 'less-than'],
  [/\b(?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated)$/i, 'about'],
];

/** The quantities told in a clause: counts of things and people, and sums of money. Dates, ages and ordinals are none. */
export function quantitiesOf(reading: Reading, { first, last }: TokenRange): Quantity[] {
  const { tokens, source } = reading;
  const quantities: Quantity[] = [];
  for (let index = first; index < last; index++) {
    if (!isNumber(tokens[index])) continue;
    let end = index + 1;
    while (end < last && isNumber(tokens[end]) && tokens[end].tag === 'CD') end++;
    // "a 50-billion-euro package"
    if (tokens[end]?.tag === 'HYPH' && end + 1 < last && isNumber(tokens[end + 1])) end += 2;
    const symbol = tokens[index - 1]?.text.slice(-1) ?? '';
    const start = symbol in currencies && index > first ? index - 1 : index;
    const noun = symbol in currencies ? null : countedNoun(reading, end - 1, last);
    if (symbol in currencies || noun !== null) {
      const span = { start: tokens[start].start, end: (noun ?? tokens[end - 1]).end };
      const passage = passageOf(source, span);
      const words = tokens.slice(index, end).flatMap(({ text, tag }) => (tag === 'HYPH' ? [] : [text]));
      const before = source.text.slice(Math.max(0, tokens[start].start - 20), tokens[start].start).trimEnd();
      const modifier = modifiers.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
      const unit = noun === null ? currencies[symbol] : noun.lemma.toLowerCase();
      if (passage !== null) quantities.push({ ...passage, value: numberIn(words), unit, modifier });
    }
    index = end - 1;
  }
  return quantities;
}

const isNumber = (token: Token): boolean =>
  token.tag === 'CD' && token.entity !== 'DATE' && token.entity !== 'TIME' && token.entity !== 'ORDINAL';

/** What is counted: "two Russian diplomats" counts diplomats. */
function countedNoun(reading: Reading, number: number, last: number): Token | null {
  let token = reading.tokens[number];
  while (token.tag === 'CD' && token.head !== token.index && ['compound', 'quantmod', 'nummod'].includes(token.label)) {
    token = reading.tokens[token.head];
  }
  return token.pos === 'NOUN' && token.index > number && token.index < last ? token : null;
}
