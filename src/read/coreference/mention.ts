import type { Mention } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';

/** A mention of the tokens from `first` up to `last`. */
export function createMention(
  { tokens }: Reading,
  form: Mention['form'],
  first: number,
  last: number,
  head: number,
): Mention {
  return { form, first, last, head, start: tokens[first].start, end: tokens[last - 1].end };
}

export const textOf = ({ source }: Reading, { start, end }: Mention): string =>
  source.text.slice(start, end).replace(/\s+/g, ' ');

/** The first token of a range that depends on none inside it. */
export function headOf({ tokens }: Reading, first: number, last: number): number {
  for (let index = first; index < last; index++) {
    const { head } = tokens[index];
    if (head === index || head < first || head >= last) return index;
  }
  return last - 1;
}
