import type { Reading, TokenRange } from '../../../text/reading.js';
import { bucketOf } from './bucket.js';
import type { QuotationMarks } from './quotation-marks.js';

/** Number of values of each pair column: how far, how many sentences off, and what quotation marks lie between. */
export const pairColumnSizes = [25, 5, 20] as const;

const distances = [1, 2, 3, 4, 5, 7, 10, 15, 21, 31, 46, 71];
const mostCrossed = 4;

/** Where each token of a range of one paragraph stands to an anchor: a small number for each of `pairColumnSizes`. */
export function pairColumns(
  reading: Reading,
  { first, last }: TokenRange,
  anchor: number,
  marks: QuotationMarks,
  write: (token: number, distance: number, sentences: number, quotation: number) => void,
): void {
  const { tokens } = reading;
  const anchorQuoted = marks.inside(anchor) ? 1 : 0;
  const anchorMarks = marks.before(anchor);
  const anchorSentence = tokens[anchor].sentence;
  for (let index = first; index < last; index++) {
    const away = bucketOf(Math.abs(index - anchor), distances);
    const sentences = Math.max(-2, Math.min(2, tokens[index].sentence - anchorSentence)) + 2;
    const crossed = Math.min(mostCrossed, Math.abs(marks.before(index) - anchorMarks));
    const quoted = marks.inside(index) ? 1 : 0;
    const quotation = (quoted * 2 + anchorQuoted) * (mostCrossed + 1) + crossed;
    write(index, index < anchor ? distances.length - away : distances.length + away, sentences, quotation);
  }
}
