import type { Reading } from '../../text/reading.js';

/** For each token the number of the quotation it stands in, 0 outside. An unclosed one runs to its paragraph's end. */
export function quotationState({ tokens, sentences }: Reading): Int32Array {
  const state = new Int32Array(tokens.length);
  let count = 0;
  let open = false;
  let paragraph = -1;
  for (const { index, text, sentence } of tokens) {
    if (sentences[sentence].paragraph !== paragraph) {
      paragraph = sentences[sentence].paragraph;
      open = false;
    }
    const opens = text === '“' || (text === '"' && !open);
    const closes = text === '”' || (text === '"' && open);
    if (opens) count++;
    if (opens) open = true;
    if (closes) open = false;
    state[index] = open || closes ? count : 0;
  }
  return state;
}
