import type { Quotation } from '../../../text/quotations.js';
import type { Reading } from '../../../text/reading.js';
import { bucketOf } from './bucket.js';
import type { ParagraphTokens } from './paragraph-tokens.js';

/** Number of values of each paragraph column. */
export const paragraphColumnSizes = [6, 5, 8, 3, 8, 4, 10, 10, 6] as const;

const places = [1, 2, 3, 4, 6, 10, 20, 40];
const sizes = [4, 9, 17, 33, 65, 97];

/** Neighbours of a paragraph and their quotations; null at the ends of the report. */
export interface ParagraphContext {
  readonly index: number;
  readonly paragraph: ParagraphTokens;
  readonly quotations: readonly Quotation[];
  readonly previous: { readonly paragraph: ParagraphTokens; readonly quotations: readonly Quotation[] } | null;
  readonly next: { readonly paragraph: ParagraphTokens; readonly quotations: readonly Quotation[] } | null;
}

/**
 * Where each token stands in its paragraph and its paragraph among the others: a quotation that runs on, a speaker's
 * label in a transcript, the headline. Writes one row of `paragraphColumnSizes.length` small numbers a token.
 */
export function paragraphColumns(
  reading: Reading,
  context: ParagraphContext,
  write: (token: number, values: readonly number[]) => void,
): void {
  const { paragraph } = context;
  const { tokens } = reading;
  const label = labelEnd(reading, paragraph);
  const fixed = [
    bucketOf(context.index, [1, 2, 3, 5, 10]),
    context.previous === null ? 0 : 1 + ending(reading, context.previous.paragraph, context.previous.quotations),
    ending(reading, paragraph, context.quotations) * 2 + Number(opens(paragraph, context.quotations)),
    context.next === null ? 0 : 1 + Number(opens(context.next.paragraph, context.next.quotations)),
    bucketOf(paragraph.last - paragraph.first, sizes),
  ];
  const firstSentence = tokens[paragraph.first].sentence;
  for (let index = paragraph.first; index < paragraph.last; index++) {
    const labelled = label === null ? 0 : index < label.last ? (label.capitals ? 1 : 2) : 3;
    write(index, [
      ...fixed,
      labelled,
      bucketOf(index - paragraph.first, places),
      bucketOf(paragraph.last - 1 - index, places),
      bucketOf(tokens[index].sentence - firstSentence, [1, 2, 3, 4, 6]),
    ]);
  }
}

const opens = (paragraph: ParagraphTokens, quotations: readonly Quotation[]): boolean =>
  quotations.length > 0 && quotations[0].start - paragraph.start < 2;

/** How a paragraph ends: in an unclosed quotation, with a closing mark, with a colon, otherwise. */
function ending(reading: Reading, paragraph: ParagraphTokens, quotations: readonly Quotation[]): number {
  const last = quotations.at(-1);
  if (last !== undefined && last.closing !== 'closed') return 0;
  if (last !== undefined && paragraph.end - last.end < 3) return 1;
  return reading.source.text.slice(paragraph.start, paragraph.end).trimEnd().endsWith(':') ? 2 : 3;
}

/** The end of a speaker's label ("SMITH:", "Q:") at the start of a paragraph: a colon within its first six tokens. */
function labelEnd(reading: Reading, paragraph: ParagraphTokens): { last: number; capitals: boolean } | null {
  for (let index = paragraph.first + 1; index < Math.min(paragraph.first + 7, paragraph.last - 1); index++) {
    if (reading.tokens[index].text !== ':') continue;
    const label = reading.source.text.slice(paragraph.start, reading.tokens[index].start);
    return { last: index + 1, capitals: label === label.toUpperCase() };
  }
  return null;
}
