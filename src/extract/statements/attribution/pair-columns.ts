import type { Reading } from '../../../text/reading.js';
import { bucketOf } from './bucket.js';
import type { ParagraphTokens } from './paragraph-tokens.js';

/** Number of values of each pair column: how far, how many sentences off, and what quotation marks lie between. */
export const pairColumnSizes = [25, 5, 20] as const;

const distances = [1, 2, 3, 4, 5, 7, 10, 15, 21, 31, 46, 71];

/**
 * Where each token of a paragraph stands to one cue.
 * @param quotationOf the number of the quotation a token is in, or -1; by token index
 * @param marksBefore how many quotations have begun or ended before a token; by token index
 */
export function pairColumns(
  reading: Reading,
  paragraph: ParagraphTokens,
  cue: number,
  quotationOf: (token: number) => number,
  marksBefore: (token: number) => number,
  write: (token: number, distance: number, sentences: number, quotation: number) => void,
): void {
  const { tokens } = reading;
  const cueQuoted = quotationOf(cue) >= 0 ? 1 : 0;
  const cueMarks = marksBefore(cue);
  const cueSentence = tokens[cue].sentence;
  for (let index = paragraph.first; index < paragraph.last; index++) {
    const away = bucketOf(Math.abs(index - cue), distances);
    const sentences = Math.max(-2, Math.min(2, tokens[index].sentence - cueSentence)) + 2;
    const crossed = Math.min(4, Math.abs(marksBefore(index) - cueMarks));
    const quoted = quotationOf(index) >= 0 ? 1 : 0;
    write(index, index < cue ? 12 - away : 12 + away, sentences, (quoted * 2 + cueQuoted) * 5 + crossed);
  }
}
