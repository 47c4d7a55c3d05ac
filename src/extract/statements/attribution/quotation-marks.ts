import type { Reading, TokenRange } from '../../../text/reading.js';
import type { Span } from '../../../text/span.js';

/** For each token of a paragraph, by token index: whether it is quoted, and how many marks lie before it. */
export interface QuotationMarks {
  readonly inside: (token: number) => boolean;
  readonly before: (token: number) => number;
}

/** @param quotations of the paragraph, in order, not nested */
export function quotationMarksOf(reading: Reading, paragraph: TokenRange, quotations: readonly Span[]): QuotationMarks {
  const size = paragraph.last - paragraph.first;
  const inside = new Uint8Array(size);
  const before = new Int32Array(size);
  let next = 0;
  for (let at = 0; at < size; at++) {
    const token = reading.tokens[paragraph.first + at];
    while (next < quotations.length && quotations[next].end <= token.start) next++;
    inside[at] = next < quotations.length && quotations[next].start < token.end ? 1 : 0;
    before[at] = 2 * next + inside[at];
  }
  return {
    inside: (token) => inside[token - paragraph.first] === 1,
    before: (token) => before[token - paragraph.first],
  };
}
