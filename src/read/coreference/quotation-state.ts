import { findQuotations } from '../../text/quotations.js';
import type { Reading } from '../../text/reading.js';

/** For each token the number of the outermost quotation it stands in, 0 outside. An unclosed one runs to its paragraph's end. */
export function quotationState({ tokens, source }: Reading): Int32Array {
  const state = new Int32Array(tokens.length);
  const outer = findQuotations(source).filter(({ depth }) => depth === 0);
  let at = 0;
  for (const { index, start, end } of tokens) {
    while (at < outer.length && outer[at].end <= start) at++;
    if (at < outer.length && outer[at].start <= start && end <= outer[at].end) state[index] = at + 1;
  }
  return state;
}
