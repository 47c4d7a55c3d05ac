import type { Quotation } from '../../../text/quotations.js';
import type { Reading } from '../../../text/reading.js';
import { bucketOf } from './bucket.js';
import type { ParagraphTokens } from './paragraph-tokens.js';

/** Number of values of each quotation column. */
export const quotationColumnSizes = [6, 18, 18, 8, 16, 16, 4] as const;

const distances = [1, 2, 3, 4, 6, 10, 20];
const lengths = [1, 2, 3, 5, 9, 17, 33];

/** A quotation by tokens: the one that opens it, the one after its last, and what touches it from outside and within. */
interface QuotationTokens {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
  readonly before: number;
  readonly ending: number;
}

/**
 * Where each token of a paragraph stands to its quotations: inside or out, how far from the marks, how long the
 * quotation is and what touches its ends. Writes one row of `quotationColumnSizes.length` small numbers a token.
 */
export function quotationColumns(
  reading: Reading,
  paragraph: ParagraphTokens,
  quotations: readonly Quotation[],
  write: (token: number, values: readonly number[]) => void,
): void {
  const { tokens } = reading;
  const ranges = quotations.map((quotation) => inTokens(reading, paragraph, quotation));
  let next = 0;
  for (let index = paragraph.first; index < paragraph.last; index++) {
    while (next < ranges.length && ranges[next].last <= index) next++;
    const current = next < ranges.length && ranges[next].first <= index ? ranges[next] : null;
    const share = quotedShare(reading, tokens[index].sentence, ranges);
    if (current !== null) {
      write(index, [
        index === current.first ? 1 : current.closed && index === current.last - 1 ? 2 : current.closed ? 3 : 4,
        1 + bucketOf(index - current.first, distances),
        1 + bucketOf(current.last - 1 - index, distances),
        bucketOf(current.last - current.first - 2, lengths),
        1 + current.before,
        1 + current.ending,
        share,
      ]);
      continue;
    }
    const previous = next > 0 ? ranges[next - 1] : null;
    const following = next < ranges.length ? ranges[next] : null;
    write(index, [
      0,
      previous === null ? 9 : 10 + bucketOf(index - previous.last, distances),
      following === null ? 9 : 10 + bucketOf(following.first - index - 1, distances),
      0,
      previous === null ? 8 : 9 + previous.ending,
      following === null ? 8 : 9 + following.before,
      share,
    ]);
  }
}

function inTokens(reading: Reading, paragraph: ParagraphTokens, quotation: Quotation): QuotationTokens {
  const { tokens } = reading;
  let first = paragraph.first;
  while (first < paragraph.last - 1 && tokens[first].end <= quotation.start) first++;
  let last = first + 1;
  while (last < paragraph.last && tokens[last].start < quotation.end) last++;
  const { text } = reading.source;
  const closed = quotation.closing === 'closed';
  const before = text.slice(paragraph.start, quotation.start).trimEnd();
  const within = text.slice(quotation.inner.start, quotation.inner.end).trimEnd();
  return {
    first,
    last,
    closed,
    before: before === '' ? 0 : kindOfEnd(before),
    ending: closed ? kindOfEnd(within) : 0,
  };
}

/** What a stretch ends with: a comma, a full stop, a question or exclamation mark, a colon, a word, or something else. */
function kindOfEnd(text: string): number {
  const last = text.at(-1) ?? '';
  if (last === ',') return 1;
  if (last === '.' || last === '…') return 2;
  if (last === '?' || last === '!') return 3;
  if (last === ':') return 4;
  return /[\p{L}\p{N}]/u.test(last) ? 5 : 6;
}

/** How much of a sentence is quoted: nothing, up to half, more, all but a few tokens. */
function quotedShare(reading: Reading, sentence: number, ranges: readonly QuotationTokens[]): number {
  const { first, last } = reading.sentences[sentence];
  let quoted = 0;
  for (const range of ranges) quoted += Math.max(0, Math.min(last, range.last) - Math.max(first, range.first));
  if (quoted === 0) return 0;
  return quoted * 2 <= last - first ? 1 : quoted < last - first - 2 ? 2 : 3;
}
