import { findQuotations, type Quotation } from '../../../text/quotations.js';
import type { Reading } from '../../../text/reading.js';
import { paragraphColumnSizes, paragraphColumns } from './paragraph-columns.js';
import { type ParagraphTokens, paragraphTokensOf } from './paragraph-tokens.js';
import { quotationColumnSizes, quotationColumns } from './quotation-columns.js';
import { tokenColumns, tokenValues } from './token-values.js';

/** Sizes of the columns whose values are small numbers, in order. */
export const placeColumnSizes: readonly number[] = [...quotationColumnSizes, ...paragraphColumnSizes];

export const columnCount = tokenColumns.length + placeColumnSizes.length;

/** What the network sees of a report besides the reader's vectors: a table of numbers, `columnCount` a token. */
export interface ReportColumns {
  readonly paragraphs: readonly ParagraphTokens[];
  /** The outermost quotations of each paragraph. */
  readonly quotations: readonly (readonly Quotation[])[];
  readonly values: Int32Array;
}

/** @param numberOf turns the value of a column of `tokenColumns` into its number */
export function reportColumns(reading: Reading, numberOf: (column: number, value: string) => number): ReportColumns {
  const paragraphs = paragraphTokensOf(reading);
  const quotations = quotationsOf(reading, paragraphs);
  const values = new Int32Array(reading.tokens.length * columnCount);
  for (const token of reading.tokens) {
    const row = token.index * columnCount;
    tokenValues(reading, token).forEach((value, column) => {
      values[row + column] = numberOf(column, value);
    });
  }
  const neighbour = (index: number) =>
    index in paragraphs ? { paragraph: paragraphs[index], quotations: quotations[index] } : null;
  paragraphs.forEach((paragraph, index) => {
    quotationColumns(reading, paragraph, quotations[index], (token, places) =>
      values.set(places, token * columnCount + tokenColumns.length),
    );
    const here = { index, paragraph, quotations: quotations[index] };
    const context = { ...here, previous: neighbour(index - 1), next: neighbour(index + 1) };
    paragraphColumns(reading, context, (token, places) =>
      values.set(places, token * columnCount + tokenColumns.length + quotationColumnSizes.length),
    );
  });
  return { paragraphs, quotations, values };
}

const fewestWords = 3;

/** Single marks count in a paragraph without double ones (British style), where they hold a few words. */
function quotationsOf(reading: Reading, paragraphs: readonly ParagraphTokens[]): Quotation[][] {
  const { source } = reading;
  const outermost: Quotation[][] = source.paragraphs.map(() => []);
  for (const quotation of findQuotations(source)) {
    if (quotation.depth === 0) outermost[quotation.paragraph].push(quotation);
  }
  const words = ({ inner }: Quotation) => source.text.slice(inner.start, inner.end).split(' ').length;
  return paragraphs.map(({ paragraph }) => {
    const double = outermost[paragraph].filter(({ marks }) => marks !== 'single');
    return double.length > 0 ? double : outermost[paragraph].filter((quotation) => words(quotation) >= fewestWords);
  });
}
