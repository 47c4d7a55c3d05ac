import type { Reading } from '../../../text/reading.js';
import type { ParagraphTokens } from './paragraph-tokens.js';
import type { Quotation } from './quotations.js';

/** For each token of a paragraph, by token index: the quotation it is in (-1 for none) and the marks passed before it. */
export interface QuotationMarks {
  readonly quotationOf: (token: number) => number;
  readonly marksBefore: (token: number) => number;
}

export function quotationMarksOf(
  reading: Reading,
  paragraph: ParagraphTokens,
  quotations: readonly Quotation[],
): QuotationMarks {
  const size = paragraph.last - paragraph.first;
  const inside = new Int16Array(size).fill(-1);
  const marks = new Int16Array(size);
  let next = 0;
  for (let at = 0; at < size; at++) {
    const token = reading.tokens[paragraph.first + at];
    while (next < quotations.length && quotations[next].end <= token.start) next++;
    const within = next < quotations.length && quotations[next].start < token.end;
    if (within) inside[at] = next;
    marks[at] = 2 * next + (within ? 1 : 0);
  }
  return {
    quotationOf: (token) => inside[token - paragraph.first],
    marksBefore: (token) => marks[token - paragraph.first],
  };
}
