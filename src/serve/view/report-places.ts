import type { Evidence } from '../../schema/evidence.js';
import type { Report } from '../../schema/report.js';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a piece of evidence stands in the report's clean text; null where none of it was kept there. */
export function placeInText(report: Report, { start, end }: Evidence): Place | null {
  let first = -1;
  let last = -1;
  for (const [text, original, textLength, originalLength] of report.alignment) {
    if (original + originalLength <= start || original >= end) continue;
    // Within a piece of equal lengths characters stand one for one; any other piece is taken whole.
    const even = textLength === originalLength;
    const from = even ? text + Math.max(0, start - original) : text;
    const to = even ? text + Math.min(textLength, end - original) : text + textLength;
    first = first < 0 ? from : Math.min(first, from);
    last = Math.max(last, to);
  }
  return first < 0 || last <= first ? null : { start: first, end: last };
}

/** The number of the paragraph an offset of the clean text lies in, counted from 1. */
export function paragraphAt(report: Report, offset: number): number {
  return report.text.slice(0, offset).split(/\n\n+/).length;
}
