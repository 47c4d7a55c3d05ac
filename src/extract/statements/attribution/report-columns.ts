import type { Reading } from '../../../text/reading.js';
import { paragraphColumnSizes, paragraphColumns } from './paragraph-columns.js';
import { type ParagraphTokens, paragraphTokensOf } from './paragraph-tokens.js';
import { quotationColumnSizes, quotationColumns } from './quotation-columns.js';
import { type Quotation, quotationsIn } from './quotations.js';
import { tokenColumns, tokenValues } from './token-values.js';

/** Sizes of the columns whose values are small numbers, in order. */
export const placeColumnSizes: readonly number[] = [...quotationColumnSizes, ...paragraphColumnSizes];

export const columnCount = tokenColumns.length + placeColumnSizes.length;

/** What the network sees of a report besides the reader's vectors: a table of numbers, `columnCount` a token. */
export interface ReportColumns {
  readonly paragraphs: readonly ParagraphTokens[];
  readonly quotations: readonly (readonly Quotation[])[];
  readonly values: Int32Array;
}

/** @param lookUp turns the value of a named column into its number */
export function reportColumns(reading: Reading, lookUp: (column: number, value: string) => number): ReportColumns {
  const paragraphs = paragraphTokensOf(reading);
  const quotations = paragraphs.map((paragraph) => quotationsIn(reading.source.text, paragraph));
  const values = new Int32Array(reading.tokens.length * columnCount);
  for (const token of reading.tokens) {
    const row = token.index * columnCount;
    tokenValues(reading, token).forEach((value, column) => {
      values[row + column] = lookUp(column, value);
    });
  }
  const neighbour = (index: number) =>
    index in paragraphs ? { paragraph: paragraphs[index], quotations: quotations[index] } : null;
  paragraphs.forEach((paragraph, index) => {
    quotationColumns(reading, paragraph, quotations[index], (token, places) =>
      values.set(places, token * columnCount + tokenColumns.length),
    );
    const context = { index, paragraph, quotations: quotations[index], previous: neighbour(index - 1), next: neighbour(index + 1) };
    paragraphColumns(reading, context, (token, places) =>
      values.set(places, token * columnCount + tokenColumns.length + quotationColumnSizes.length),
    );
  });
  return { paragraphs, quotations, values };
}
